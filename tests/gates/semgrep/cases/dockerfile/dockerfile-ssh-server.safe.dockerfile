FROM debian:12.9-slim
RUN apt-get update && apt-get install -y --no-install-recommends openssh-client
RUN sed -i 's/#PermitRootLogin.*/PermitRootLogin no/' /etc/ssh/sshd_config
EXPOSE 8022 2222
USER nobody
CMD ["/srv/start"]
