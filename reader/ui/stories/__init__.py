"""Which story is open, what does it look like as a whole, and what is decided about it?"""
