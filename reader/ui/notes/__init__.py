"""How are notes written, read, found again and kept in order?"""
