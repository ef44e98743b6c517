FROM debian:12.9-slim
RUN curl -fsSLo install.sh https://example.com/install.sh && sha256sum -c install.sh.sha256 && sh install.sh
RUN curl -fsSL https://example.com/key.asc | gpg --dearmor -o /etc/apt/keyrings/example.gpg
RUN curl -fsSL https://example.com/key.asc | sh -c 'cat > /etc/apt/keyrings/example.asc'
RUN curl -fsSL https://example.com/releases.json | python3 -c 'import json, sys; print(json.load(sys.stdin)["tag"])'
RUN wget -qO- https://example.com/tool.tar.gz | tar -xz -C /usr/local/bin && sh -c "tool --version"
# RUN curl https://example.com/install.sh | sh
HEALTHCHECK CMD curl -fsS http://localhost:8000/health | grep -q bash
USER nobody
