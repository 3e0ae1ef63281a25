"""How are the settings changed, and what do they do to the text?"""
