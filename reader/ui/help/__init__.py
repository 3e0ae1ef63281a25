"""What does the program say about itself, and how is it learned?"""
