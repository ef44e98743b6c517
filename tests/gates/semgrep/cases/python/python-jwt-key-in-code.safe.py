import os

import jwt


def token(user):
    # ok: python-jwt-key-in-code
    return jwt.encode({"sub": user}, os.environ["JWT_KEY"], algorithm="HS256")


def user(token, settings):
    # ok: python-jwt-key-in-code
    return jwt.decode(token, settings.jwt_key, algorithms=["HS256"])["sub"]
