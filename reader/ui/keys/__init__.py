"""How does a key or a line of a menu become a command, and how is another key given to it?"""
