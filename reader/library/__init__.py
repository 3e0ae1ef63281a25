"""What do we keep, and how do we find it again?"""
