"""Learns the confidence and the ranking weights from questions that people have answered."""
