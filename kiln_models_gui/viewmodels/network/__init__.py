"""The network: which way out, whose certificates, in words."""
