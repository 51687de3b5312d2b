"""Daleel as people meet it: in Discord, in the preview and in the terminal.

It receives questions, asks the engine (``knowledge``) and shows what came back.
"""

__version__ = "0.1.0"
