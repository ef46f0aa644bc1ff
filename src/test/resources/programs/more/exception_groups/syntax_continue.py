while True:
    try:
        pass
    except* (ValueError, TypeError) as e:
        if e:
            continue
