import os

from flask import Flask

app = Flask(__name__)

if __name__ == "__main__":
    # ok: python-debug-server
    app.run(debug=False)
    # ok: python-debug-server
    app.run(debug=os.environ.get("APP_DEBUG") == "1")
    task.run(debug=True)
