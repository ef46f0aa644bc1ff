import sys
def main():
    print('working', file=sys.stdout)
    print('to stderr', file=sys.stderr)
    return 4
if __name__ == '__main__':
    sys.exit(main())
