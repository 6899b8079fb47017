"""What whoever runs Sayso watches: whether it is ready, what is measured, what is logged. Never who, where or what."""
