# Records sorted by keys that are functions, by tuples, and in reverse.
def records(count):
    seed = 99
    made = []
    for i in range(count):
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
        made.append({"number": i, "group": (seed >> 8) % 50, "weight": (seed >> 4) % 10_007, "name": "n" + str(seed % 5_003)})
    return made


RECORDS = records(15_000)


def by_group(record):
    return record["group"], -record["weight"]


def main():
    grouped = sorted(RECORDS, key=by_group)
    named = sorted(RECORDS, key=lambda record: record["name"], reverse=True)
    weights = [record["weight"] for record in RECORDS]
    weights.sort()
    lightest = min(RECORDS, key=lambda record: (record["weight"], record["number"]))
    return grouped[100]["number"], named[100]["number"], weights[500], lightest["number"]
