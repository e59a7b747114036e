"""Models as a shared gateway (LiteLLM's proxy) holds them: what is to be published, and how that differs."""
