from django.utils.safestring import mark_safe
from markupsafe import Markup


def badge(label):
    # ruleid: python-markup-of-value
    return mark_safe(f"<b>{label}</b>")


def link(address):
    # ruleid: python-markup-of-value
    return Markup("<a href='" + address + "'>open</a>")
