"""The types and reprs of the methods of builtin classes: slots, named methods and those that are bound."""

import types

for method in (int.__add__, list.__len__, list.__getitem__, dict.__getitem__, dict.__contains__, list.__contains__, list.append,
               list.__reversed__, object.__init__, object.__repr__, object.__format__, int.__round__, str.__mod__,
               set.__and__, list.__iadd__, dict.__ior__):
    print(method, type(method).__name__)
for bound in ([].append, (1).__add__, "a".__len__, {}.__getitem__, [].__iadd__):
    print(type(bound).__name__, bound.__name__, bound.__qualname__, bound.__self__)
print(type(int.__add__) is types.WrapperDescriptorType, type([].__len__) is types.MethodWrapperType)
print(type(str.join) is types.MethodDescriptorType, type([].append) is types.BuiltinMethodType)
print((1).__add__ == (1).__add__, [].append == [].append)
for missing in (lambda: "a".upper.x, lambda: [].__len__.x, lambda: int.__add__.x, lambda: str.join.x):
    try:
        missing()
    except AttributeError as e:
        print(e)
