"""The only place that knows SQL: editions, passages and their index in one SQLite file."""

from knowledge.store.database import Store

__all__ = ["Store"]
