"""The Agents page: which model does which job, and what it costs."""
