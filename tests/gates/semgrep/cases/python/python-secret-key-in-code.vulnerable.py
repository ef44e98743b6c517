from flask import Flask

app = Flask(__name__)
# ruleid: python-secret-key-in-code
app.secret_key = "a fixed text"
# ruleid: python-secret-key-in-code
app.config["SECRET_KEY"] = "a fixed text"
# ruleid: python-secret-key-in-code
SECRET_KEY = "a fixed text"
