-a
+a
~a
not a
not not a
- -a
-~+a
-a ** -b
a ** b ** c
(-a) ** b
-a.b[c](d) ** e
not a == b
2 ** -1
