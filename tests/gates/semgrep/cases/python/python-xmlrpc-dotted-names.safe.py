from xmlrpc.server import SimpleXMLRPCServer

server = SimpleXMLRPCServer(("127.0.0.1", 8000))
# ok: python-xmlrpc-dotted-names
server.register_instance(Shop())
# ok: python-xmlrpc-dotted-names
server.register_function(pow)
