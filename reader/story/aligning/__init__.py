"""Which passages of two versions correspond, and what does only one of them tell?"""
