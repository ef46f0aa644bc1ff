import sys
try:
    print('working')
    sys.exit(3)
finally:
    print('cleanup')
