config = {'host': 'x'}
def get(key):
    try:
        return config[key]
    except KeyError as error:
        raise ValueError(f'missing setting {key}') from error
get('port')
