"""How do all versions of a story stand in one table, and what did a person decide about it?"""
