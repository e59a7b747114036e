"""The network: what is asked of a provider, and what its answer means."""
