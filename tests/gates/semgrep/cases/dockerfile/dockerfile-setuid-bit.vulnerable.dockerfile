FROM debian:12.9-slim
# ruleid: dockerfile-setuid-bit
RUN chmod u+s /usr/local/bin/tool
# ruleid: dockerfile-setuid-bit
RUN chmod 4755 /usr/local/bin/tool
USER nobody
