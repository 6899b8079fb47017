"""From an update to a use case: understand it, guard what it carries, take the step. No rules, no sentences, no SQL."""
