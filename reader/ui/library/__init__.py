"""What is in the library, what of it is listed, and how is it looked after?"""
