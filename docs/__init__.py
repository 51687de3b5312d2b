"""What the documentation is made with: generated parts and pictures."""
