# ruleid: python-check-always-passes
def verify_signature(payload, signature):
    return True


class Document:
    # ruleid: python-check-always-passes
    def has_permission(self, user):
        """May the user read this?"""
        return True


# ruleid: python-check-always-passes
def is_authorized(user, action):
    return True
    return user.role in ROLES[action]
