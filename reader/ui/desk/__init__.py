"""What may the window ask of the rooms below, and how does that run behind it?"""
