words = ['a']
words.push('b')
