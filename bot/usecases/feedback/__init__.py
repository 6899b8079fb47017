"""Feedback on staff: written, sent, read by whoever it is about, and what they changed."""
