from xmlrpc.server import SimpleXMLRPCServer

server = SimpleXMLRPCServer(("127.0.0.1", 8000))
# ruleid: python-xmlrpc-dotted-names
server.register_instance(Shop(), allow_dotted_names=True)
