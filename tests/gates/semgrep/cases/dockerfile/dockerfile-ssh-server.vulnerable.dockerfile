FROM debian:12.9-slim
RUN apt-get update && apt-get install -y --no-install-recommends openssh-server
# ruleid: dockerfile-ssh-server
RUN sed -i 's/#PermitRootLogin.*/PermitRootLogin yes/' /etc/ssh/sshd_config
# ruleid: dockerfile-ssh-server
EXPOSE 80 22
USER nobody
# ruleid: dockerfile-ssh-server
CMD ["/usr/sbin/sshd", "-D"]
