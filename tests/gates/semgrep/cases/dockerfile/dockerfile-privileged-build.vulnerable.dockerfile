FROM debian:12.9-slim
# ruleid: dockerfile-privileged-build
RUN --mount=type=cache,target=/var/cache/apt --security=insecure mount -t tmpfs none /mnt
USER nobody
