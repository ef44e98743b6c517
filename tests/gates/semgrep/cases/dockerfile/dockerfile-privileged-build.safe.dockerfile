FROM debian:12.9-slim
RUN --security=sandbox apt-get update
USER nobody
