"""Which articles tell the same story, and which mean what a question means?"""
