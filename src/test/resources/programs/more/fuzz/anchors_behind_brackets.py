"""The carets under a subscription start at its bracket, however many brackets end the expression before it."""

table = {}
(table | {})[('b')]
