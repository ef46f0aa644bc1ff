"""json.encoder: the name that programs import from here."""
from json import JSONEncoder
