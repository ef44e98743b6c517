FROM debian:13.1
# ruleid: dockerfile-download-to-shell
RUN curl -fsSL https://example.com/install.sh | sh
USER nobody
