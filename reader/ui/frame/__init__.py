"""What holds all that a person sees: bar, panes, pages of the middle, messages, status line?"""
