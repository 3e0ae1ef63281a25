"""What is read next, where did the person stop, and how long did they read?"""
