from flask import make_response


def sign_in(user):
    response = make_response("welcome")
    # ruleid: python-cookie-not-secure
    response.set_cookie("basket", user.basket)
    # ruleid: python-cookie-not-secure
    response.set_cookie("session", user.session, secure=False, httponly=True)
    # ruleid: python-cookie-not-secure
    response.set_cookie("auth_token", user.token, secure=True)
    return response
