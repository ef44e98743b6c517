import random
import secrets


def make_token():
    # ok: python-secret-generator-seeded
    return secrets.token_urlsafe()


def shuffle_deck(seed, deck):
    # ok: python-secret-generator-seeded
    random.seed(seed)
    random.shuffle(deck)
