import socket
from http.server import HTTPServer

server = socket.socket()
# ruleid: python-listens-everywhere
server.bind(("0.0.0.0", 8080))
# ruleid: python-listens-everywhere
HTTPServer(("0.0.0.0", 8000), Handler).serve_forever()
