FROM alpine:3.22
# ruleid: dockerfile-add-from-network
ADD https://example.com/tool.tar.gz /opt/
USER nobody
