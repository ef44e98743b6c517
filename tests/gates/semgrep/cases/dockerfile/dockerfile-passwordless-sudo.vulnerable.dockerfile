FROM debian:12.9-slim
# ruleid: dockerfile-passwordless-sudo
RUN useradd app && echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers
# ruleid: dockerfile-passwordless-sudo
RUN echo '%sudo ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/all
USER app
