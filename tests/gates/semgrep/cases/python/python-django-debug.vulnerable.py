# ruleid: python-django-debug
DEBUG = True

INSTALLED_APPS = ["django.contrib.admin"]
