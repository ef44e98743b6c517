FROM debian:12.9-slim
RUN mkdir /data && chown nobody /data && chmod -R 750 /data
RUN chmod 1777 /tmp && chmod +x /start.sh && chmod a+rx /srv && chmod g+w /data
COPY --chmod=755 start.sh /start.sh
USER nobody
