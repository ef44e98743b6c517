import os

import psycopg2
import requests


def orders():
    # ok: python-password-in-code
    return psycopg2.connect(host="db", user="shop", password=os.environ["DB_PASSWORD"])


def stock(settings):
    # ok: python-password-in-code
    return requests.get("https://stock.example.com", auth=("shop", settings.password), timeout=5)


def anonymous():
    # ok: python-password-in-code
    return psycopg2.connect(host="db", user="shop", password="")
