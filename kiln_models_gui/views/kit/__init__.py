"""The design system: widgets that look, speak and answer to keys alike on every page."""
