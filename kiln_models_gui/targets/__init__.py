"""One module for each program whose settings we write."""
