"""Sayso: people who use social care, and their carers, take part in decisions."""
