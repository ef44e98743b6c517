import psycopg2
import requests


def orders():
    # ruleid: python-password-in-code
    return psycopg2.connect(host="db", user="shop", password="opensesame")


def stock():
    # ruleid: python-password-in-code
    return requests.get("https://stock.example.com", auth=("shop", "opensesame"), timeout=5)
