import smtplib
from email.mime.text import MIMEText

from flask import Flask, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    subject = request.form["subject"]
    text = f"Subject: {subject}\n\n{request.form['text']}"
    with smtplib.SMTP("localhost") as server:
        # ruleid: python-mail-from-request
        server.sendmail("shop@example.com", "help@example.com", text)
    return {}


@app.post("/invite")
def invite():
    mail = MIMEText("Come in.")
    # ruleid: python-mail-from-request
    mail["To"] = request.form["address"]
    return {"mail": len(mail.as_string())}
