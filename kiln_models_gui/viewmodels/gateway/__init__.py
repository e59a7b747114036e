"""Publishing models into a shared gateway, and taking its models over."""
