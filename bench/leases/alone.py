# One tasklet that takes a lease and gives it back, again and again; the first argument is the section.
import sys
import stackless
import stint

lease = stint.lease("x")
for i in range(int(sys.argv[2])):
    if sys.argv[1] == "lease":
        with lease:
            pass
    else:
        with stackless.atomic():
            pass
