import smtplib
from email.message import EmailMessage
from email.mime.text import MIMEText

from flask import Flask, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    mail = EmailMessage()
    # ok: python-mail-from-request
    mail["Subject"] = request.form["subject"]
    mail.set_content(request.form["text"])
    with smtplib.SMTP("localhost") as server:
        server.send_message(mail)
    return {}


@app.post("/invite")
def invite():
    mail = MIMEText(request.form["text"])
    # ok: python-mail-from-request
    mail["To"] = "help@example.com"
    return {"mail": len(mail.as_string())}
