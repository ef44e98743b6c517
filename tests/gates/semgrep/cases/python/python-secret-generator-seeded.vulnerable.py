import random
import time


def make_token():
    # ruleid: python-secret-generator-seeded
    random.seed(time.time())
    letters = []
    for _ in range(20):
        letters.append(chr(97 + random.randrange(26)))
    return "".join(letters)
