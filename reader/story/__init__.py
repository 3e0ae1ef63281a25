"""Which articles tell the same story, and which passages correspond?"""
