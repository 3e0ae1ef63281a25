"""What does one article say, in which language, and where exactly?"""
