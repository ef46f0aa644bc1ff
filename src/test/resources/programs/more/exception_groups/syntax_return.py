def f():
    try:
        pass
    except* ValueError:
        if 1:
            return 3
