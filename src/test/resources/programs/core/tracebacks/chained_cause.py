class ConfigError(Exception):
    pass
def load(d):
    try:
        return d['port']
    except KeyError as e:
        raise ConfigError('no port configured') from e
load({'host': 'x'})
