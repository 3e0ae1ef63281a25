"""What is seen of one text before it meets another: names, figures, marks, and what it means as vectors?"""
