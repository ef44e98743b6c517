def delete_user(current_user, user):
    # ruleid: python-assert-as-check
    assert current_user.is_admin, "only for administrators"
    user.delete()


def edit_page(request, page):
    # ruleid: python-assert-as-check
    assert request.user.has_perm("pages.edit")
    page.save()
