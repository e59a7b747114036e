"""What is wrong with a whole configuration, each problem with the one fix that mends it. Pure."""
