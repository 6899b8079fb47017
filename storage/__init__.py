"""What is kept: tables, migrations, one file a subject. Knows the domain and the ports, nothing else of the bot."""
