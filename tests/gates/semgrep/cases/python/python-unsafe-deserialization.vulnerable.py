import marshal
import pickle


def read(data):
    # ruleid: python-unsafe-deserialization
    first = pickle.loads(data)
    # ruleid: python-unsafe-deserialization
    return first, marshal.loads(data)
