FROM debian:12.9-slim
RUN chmod u-s /usr/bin/passwd && find / -perm /6000 -exec chmod a-s {} +
RUN chmod 0755 /usr/local/bin/tool && chmod 1770 /srv/drop && chmod 2775 /srv/shared
RUN setcap cap_net_bind_service=+ep /usr/local/bin/tool
USER nobody
