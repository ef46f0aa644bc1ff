try: int('z')
except ValueError as e: raise TypeError('bad') from e
