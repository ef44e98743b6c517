FROM debian:13.1
# ok: dockerfile-download-to-shell
RUN curl -fsSL -o install.sh https://example.com/install.sh && sha256sum --check install.sum && sh install.sh
# ok: dockerfile-download-to-shell
RUN curl -fsSL https://example.com/data.json | jq .name
USER nobody
