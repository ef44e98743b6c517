import hmac


# ok: python-check-always-passes
def verify_signature(payload, signature, key):
    return hmac.compare_digest(hmac.digest(key, payload, "sha256"), signature)


class AllowAny:
    # ok: python-check-always-passes
    def has_permission(self, request, view):
        return True


class Feature:
    # ok: python-check-always-passes
    def is_enabled(self):
        return True
