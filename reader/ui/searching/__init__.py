"""How is anything found: words, stories, commands?"""
