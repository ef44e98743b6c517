from flask import make_response


def sign_in(user):
    response = make_response("welcome")
    # ok: python-cookie-not-secure
    response.set_cookie("session", user.session, secure=True, httponly=True, samesite="Lax")
    # ok: python-cookie-not-secure
    response.set_cookie("theme", "dark")
    # ok: python-cookie-not-secure
    response.set_cookie("csrf_token", user.csrf, secure=True)
    # ok: python-cookie-not-secure
    response.set_cookie("old", "", max_age=0)
    return response
