"""What is made when, and who hears whom? What starts the window, meets it from outside, ends it?"""
