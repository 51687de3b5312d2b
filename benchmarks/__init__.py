"""Daleel beside other ways to search, on the same passages in one run."""
