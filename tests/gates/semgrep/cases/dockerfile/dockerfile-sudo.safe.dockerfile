FROM debian:12.9-slim
RUN apt-get update && apt-get install -y --no-install-recommends git sudo
RUN rm -rf /etc/sudoers.d
USER nobody
