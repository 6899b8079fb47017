"""Every sentence a person reads, by language, and the checker that keeps them plain. Imports nothing of ours."""
