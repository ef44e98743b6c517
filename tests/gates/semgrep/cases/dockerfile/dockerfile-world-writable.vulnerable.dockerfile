FROM debian:12.9-slim
# ruleid: dockerfile-world-writable
RUN mkdir /data && chmod -R 777 /data
# ruleid: dockerfile-world-writable
RUN chmod a+rwx /srv && chown root /srv
# ruleid: dockerfile-world-writable
COPY --chmod=777 start.sh /start.sh
USER nobody
