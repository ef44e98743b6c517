import requests


def rates():
    # ruleid: python-request-without-timeout
    return requests.get("https://rates.example.com/today").json()
