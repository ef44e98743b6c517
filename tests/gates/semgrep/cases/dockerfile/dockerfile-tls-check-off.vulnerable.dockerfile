FROM node:22.14.0-slim
# ruleid: dockerfile-tls-check-off
RUN curl -fsSLk https://example.com/tool.tar.gz -o tool.tar.gz
# ruleid: dockerfile-tls-check-off
RUN wget -q --no-check-certificate https://example.com/tool.tar.gz
# ruleid: dockerfile-tls-check-off
RUN npm config set strict-ssl false && npm ci
# ruleid: dockerfile-tls-check-off
ENV NODE_TLS_REJECT_UNAUTHORIZED=0
# ruleid: dockerfile-tls-check-off
RUN git config --global http.sslVerify false
RUN apt-get update \
 # ruleid: dockerfile-tls-check-off
 && pip install --trusted-host pypi.org library
# ruleid: dockerfile-tls-check-off
ENV GIT_SSL_NO_VERIFY true
USER node
