import socket
from http.server import HTTPServer

server = socket.socket()
# ok: python-listens-everywhere
server.bind(("127.0.0.1", 8080))
# ok: python-listens-everywhere
HTTPServer(("127.0.0.1", 8000), Handler).serve_forever()
