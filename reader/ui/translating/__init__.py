"""How is something translated: asked first, shown as it comes?"""
