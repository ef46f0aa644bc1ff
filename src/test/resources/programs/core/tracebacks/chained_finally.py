def work():
    try:
        1 / 0
    finally:
        print('cleanup')
        undefined_cleanup()
work()
