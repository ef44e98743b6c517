import jwt


def token(user):
    # ruleid: python-jwt-key-in-code
    return jwt.encode({"sub": user}, "not a secret any more", algorithm="HS256")


def user(token):
    # ruleid: python-jwt-key-in-code
    return jwt.decode(token, key="not a secret any more", algorithms=["HS256"])["sub"]
