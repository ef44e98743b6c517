from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from markupsafe import Markup


def badge(label):
    # ok: python-markup-of-value
    return format_html("<b>{}</b>", label)


def link(address):
    # ok: python-markup-of-value
    return Markup("<a href='{}'>open</a>").format(address)


def title(text):
    # ok: python-markup-of-value
    return mark_safe(f"<h1>{escape(text)}</h1>")


def separator():
    # ok: python-markup-of-value
    return mark_safe("<hr>")
