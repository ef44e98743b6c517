# ok: python-session-cookie-not-secure
SESSION_COOKIE_SECURE = True


class DevelopmentConfig:
    # ok: python-session-cookie-not-secure
    SESSION_COOKIE_SECURE = False


def configure(app, https):
    # ok: python-session-cookie-not-secure
    app.config["SESSION_COOKIE_SECURE"] = https
