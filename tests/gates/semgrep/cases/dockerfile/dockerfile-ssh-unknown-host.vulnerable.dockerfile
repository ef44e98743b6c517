FROM alpine:3.21
# ruleid: dockerfile-ssh-unknown-host
RUN echo "StrictHostKeyChecking no" >> /etc/ssh/ssh_config
# ruleid: dockerfile-ssh-unknown-host
RUN --mount=type=ssh GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=no" git clone git@git.example.com:team/library.git
USER nobody
