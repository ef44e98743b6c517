import random

from flask import make_response, session


def remember():
    response = make_response("welcome")
    number = random.randint(0, 10**9)
    # ruleid: python-guessable-cookie
    response.set_cookie("remember", str(number), secure=True, httponly=True)
    value = str(random.random())[2:]
    # ruleid: python-guessable-cookie
    session["visit"] = value
    return response
