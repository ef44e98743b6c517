import json
import pickle


def copy(value, data):
    # ok: python-unsafe-deserialization
    same = pickle.loads(pickle.dumps(value))
    # ok: python-unsafe-deserialization
    return same, json.loads(data)
