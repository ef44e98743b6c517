import ftplib
import smtplib
import telnetlib


def fetch(host):
    # ruleid: python-cleartext-protocol
    with ftplib.FTP(host) as ftp:
        return ftp.nlst()


def status(host):
    # ruleid: python-cleartext-protocol
    return telnetlib.Telnet(host).read_all()


def send(mail, user, password):
    server = smtplib.SMTP("mail.example.com")
    # ruleid: python-cleartext-protocol
    server.login(user, password)
    server.send_message(mail)
