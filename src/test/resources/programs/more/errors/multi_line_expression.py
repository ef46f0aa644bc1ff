values = {
    'a': 1,
    'b': None,
}
total = (values['a'] +
         values['b'] *
         2)
