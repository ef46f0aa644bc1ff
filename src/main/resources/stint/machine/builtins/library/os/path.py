"""The paths of this system are those of POSIX."""
from posixpath import *
