"""What may be shown of what was counted: the one rule that every output goes through.

Suppress identifying numbers, never voices. Groups here are small: a forum of 8 to 30 people must find the
product useful. A result is computed once, when a round closes, and frozen; exports, charts, pages and screens
read nothing else.
"""
