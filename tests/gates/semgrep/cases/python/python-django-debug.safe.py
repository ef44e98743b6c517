import os

# ok: python-django-debug
DEBUG = os.environ.get("DEBUG") == "1"

INSTALLED_APPS = ["django.contrib.admin"]
