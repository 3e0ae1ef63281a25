"""How do notes leave the program? Pure functions: data in, text out."""
