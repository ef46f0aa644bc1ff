import json
import json.decoder
from json.decoder import JSONDecodeError, JSONDecoder
from json.encoder import JSONEncoder

try:
    json.loads('{"a": ')
except JSONDecodeError as e:
    print(e, e.pos, type(e) is json.JSONDecodeError)
print(JSONDecoder().raw_decode('[1, 2] rest'), JSONEncoder(sort_keys=True).encode({'b': 1, 'a': 2}))
print(json.decoder.JSONDecodeError is JSONDecodeError, json.JSONDecoder is JSONDecoder)
