"""What the stand-ins of Meta's platforms have in common."""
