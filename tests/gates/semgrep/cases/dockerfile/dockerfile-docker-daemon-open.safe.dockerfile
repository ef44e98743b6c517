FROM docker:27.5.1-dind
VOLUME ["/var/lib/docker"]
ENV DOCKER_HOST=tcp://docker:2376 \
    DOCKER_TLS_VERIFY=1
USER 1000
