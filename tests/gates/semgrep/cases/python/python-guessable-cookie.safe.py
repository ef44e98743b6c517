import random
import secrets

from flask import make_response, session


def remember():
    response = make_response("welcome")
    # ok: python-guessable-cookie
    response.set_cookie("remember", secrets.token_urlsafe(), secure=True, httponly=True)
    # ok: python-guessable-cookie
    session["visit"] = str(random.SystemRandom().randint(0, 10**9))
    # ok: python-guessable-cookie
    session["tip"] = TIPS[random.randrange(len(TIPS))]
    return response
