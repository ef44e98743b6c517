FROM debian:12.9-slim
# ruleid: dockerfile-download-to-shell
RUN curl -fsSL https://example.com/install.sh | sh
# ruleid: dockerfile-download-to-shell
RUN wget -qO- https://example.com/install.sh | sudo -E bash -
# ruleid: dockerfile-download-to-shell
RUN bash -c "$(curl -fsSL https://example.com/install.sh)"
# ruleid: dockerfile-download-to-shell
RUN bash <(wget -qO- https://example.com/install.sh) --yes
RUN apt-get update && \
    # ruleid: dockerfile-download-to-shell
    curl -sSL https://install.example.org \
    | POETRY_HOME=/opt/poetry python3 - --version 2.1.1
RUN <<EOF
# ruleid: dockerfile-download-to-shell
curl -s https://example.com/install.sh | tac | tac | bash -s -- -y
EOF
USER nobody
