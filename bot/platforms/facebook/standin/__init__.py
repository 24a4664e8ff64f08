"""A Facebook that stands on this machine, for the demo and the tests: what it remembers, its front door, its webhooks."""
