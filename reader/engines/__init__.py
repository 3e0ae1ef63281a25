"""Which engines can translate, by which codes, and which of them run on this machine?"""
