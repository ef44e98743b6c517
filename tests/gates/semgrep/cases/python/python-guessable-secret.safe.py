import random
import secrets

# ok: python-guessable-secret
session_id = secrets.token_hex(16)
# ok: python-guessable-secret
delay = random.uniform(0.5, 1.5)
# ok: python-guessable-secret
token_count = random.randint(1, 5)
# ok: python-guessable-secret
token_delay = random.uniform(0.5, 1.5)
# ok: python-guessable-secret
token = MASK if random.random() < 0.8 else random.choice(vocabulary)
