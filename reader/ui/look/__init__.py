"""How does everything look and speak: colours, faces, small things, painted rows, words, languages?"""
