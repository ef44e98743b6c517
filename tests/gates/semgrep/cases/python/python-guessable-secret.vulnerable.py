import random
import string

# ruleid: python-guessable-secret
session_id = random.getrandbits(128)
# ruleid: python-guessable-secret
token = "".join(random.choice(string.ascii_letters) for _ in range(32))


class Account:
    def reset(self):
        # ruleid: python-guessable-secret
        self.reset_code = str(random.randint(100000, 999999))


def generate_api_key():
    # ruleid: python-guessable-secret
    characters = random.choices(string.ascii_letters, k=32)
    return "".join(characters)


def reset_token():
    # ruleid: python-guessable-secret
    return "".join(random.choice(string.ascii_letters) for _ in range(32))
