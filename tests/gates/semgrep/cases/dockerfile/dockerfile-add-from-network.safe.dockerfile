FROM debian:12.9-slim
ARG VERSION=1.2.3
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool.tar.gz /opt/
ADD https://github.com/example/themes.git#3f2a1c9b8e7d6f5a4b3c2d1e0f9a8b7c6d5e4f3a /themes
ADD rootfs.tar.gz /
ADD tool-${VERSION}.tar.gz /opt/
COPY https.conf /etc/https.conf
USER app
