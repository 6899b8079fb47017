"""What is published already: its sentences corrected, the whole withdrawn, votes from the room counted with it."""
