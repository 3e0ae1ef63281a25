"""How do notes and stories leave the program: forms, files, paper?"""
