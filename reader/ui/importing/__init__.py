"""How do articles come in, and how does the person look them through?"""
