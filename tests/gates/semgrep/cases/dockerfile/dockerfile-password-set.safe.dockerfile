FROM debian:12.9-slim
RUN useradd --system --no-create-home operator && passwd -l operator
RUN adduser --disabled-password --gecos "" app
RUN --mount=type=secret,id=login echo "operator:$(cat /run/secrets/login)" | chpasswd
RUN usermod -p '*' root
USER operator
