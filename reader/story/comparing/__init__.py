"""Where do versions contradict one another, which words say the same, and who derives from whom?"""
