from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, unquote, urlsplit


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        language = unquote(self.path.rsplit("=", 1)[-1])
        self.send_response(204)
        # ruleid: python-header-from-request
        self.send_header("Content-Language", language)
        self.end_headers()
