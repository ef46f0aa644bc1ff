def run():
    prnt('x')
run()
