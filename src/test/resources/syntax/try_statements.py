try: a
except: b
try:
    a
except A:
    b
try:
    a
except A as b:
    c
except (B, C):
    d
except:
    e
try:
    a
finally:
    b
try:
    a
except A:
    b
else:
    c
finally:
    d
try: a
except A: b
else: c
try:
    try: a
    finally: b
except A if b else C: d
try:
    a
except* A:
    b
except* (B, C) as d:
    e
else:
    f
finally:
    g
try: a
except *A: b
