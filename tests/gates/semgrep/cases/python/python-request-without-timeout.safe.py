import requests


def rates():
    # ok: python-request-without-timeout
    return requests.get("https://rates.example.com/today", timeout=10).json()


def call(method, **options):
    # ok: python-request-without-timeout
    return requests.request(method, "https://rates.example.com", **options)
