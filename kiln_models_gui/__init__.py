"""Kiln Models: add AI providers and custom models, find out whether they work, use them in Kiln."""

__version__ = "0.1.0"
