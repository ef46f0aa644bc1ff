# Records to JSON and back.
import json


def record(number):
    return {
        "id": number,
        "name": f'user "{number}"',
        "score": number / 8,
        "tags": ["tag" + str(i) for i in range(number % 6)],
        "address": {"street": "Main Street " + str(number % 99), "zip": None, "city": "Z\u00fcrich"},
        "active": number % 3 == 0,
    }


def main():
    records = [record(number) for number in range(1_000)]
    text = json.dumps(records)
    read = json.loads(text)
    assert read == records
    pretty = json.dumps(read[:200], indent=2, sort_keys=True)
    assert json.loads(pretty) == records[:200]
    return len(text), len(pretty), sum(each["score"] for each in read)
