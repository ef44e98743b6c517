FROM docker:27.5.1-dind
# ruleid: dockerfile-docker-daemon-open
VOLUME ["/var/run/docker.sock"]
# ruleid: dockerfile-docker-daemon-open
ENV DOCKER_HOST=tcp://docker:2375
USER 1000
