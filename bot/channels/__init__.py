"""How updates come in, and the turn that decides a batch of them in one transaction."""
