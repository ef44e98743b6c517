import ftplib
import smtplib


def fetch(host):
    # ok: python-cleartext-protocol
    with ftplib.FTP_TLS(host) as ftp:
        return ftp.nlst()


def send(mail, user, password):
    server = smtplib.SMTP("mail.example.com")
    server.starttls()
    # ok: python-cleartext-protocol
    server.login(user, password)
    server.send_message(mail)
