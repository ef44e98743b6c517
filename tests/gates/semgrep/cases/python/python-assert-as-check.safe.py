def delete_user(current_user, user):
    # ok: python-assert-as-check
    if not current_user.is_admin:
        raise PermissionError("only for administrators")
    user.delete()


def area(width, height):
    # ok: python-assert-as-check
    assert width >= 0 and height >= 0
    return width * height


def test_admin_may(user):
    # ok: python-assert-as-check
    assert user.is_admin
