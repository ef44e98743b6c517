# ruleid: python-session-cookie-not-secure
SESSION_COOKIE_SECURE = False
# ruleid: python-session-cookie-not-secure
SESSION_COOKIE_HTTPONLY = False


def configure(app):
    # ruleid: python-session-cookie-not-secure
    app.config["SESSION_COOKIE_SECURE"] = False
