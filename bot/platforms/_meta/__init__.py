"""What Facebook, Instagram and Messenger have in common: Meta's signature, its handshake, its Graph API and its errors."""
