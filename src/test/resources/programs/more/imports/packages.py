try: import collections.nope
except ImportError as e: print(type(e).__name__, e)
try: import nope.sub
except ImportError as e: print(type(e).__name__, e)
import collections.abc as ca, collections
print(ca is collections.abc, ca.__name__)
from collections import abc
print(abc is ca)
