"""Readers: people who read texts before they go out, and say which sentences are not clear."""
