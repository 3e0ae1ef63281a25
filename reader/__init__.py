"""Synoptic: read the versions of one story side by side, in several languages."""

__version__ = "0.1.0"
