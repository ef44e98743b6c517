from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote

LANGUAGES = {"de": "de-DE", "en": "en-GB"}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        language = unquote(self.path.rsplit("=", 1)[-1])
        self.send_response(204)
        # ok: python-header-from-request
        self.send_header("Content-Language", LANGUAGES.get(language, "en-GB"))
        self.end_headers()
