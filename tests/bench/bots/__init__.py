"""Whole bots, each in a process of its own: they poll, keep a vote, answer the button and send a reply.

The bare ones do what their libraries' own examples do, and nothing else: one upsert and one commit a vote,
`synchronous=FULL`, a reply with 3 buttons.
"""
