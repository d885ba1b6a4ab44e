"""x"""
def walk_windows(*a): pass
