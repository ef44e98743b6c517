FROM node:22.14.0-slim
COPY authority.pem /usr/local/share/ca-certificates/authority.crt
RUN update-ca-certificates
ENV NODE_EXTRA_CA_CERTS=/usr/local/share/ca-certificates/authority.crt
RUN curl --cacert authority.pem -K options --key client.pem -fsSL https://example.com/tool.tar.gz -o tool.tar.gz
RUN npm config set strict-ssl true && git config --global http.sslVerify true
RUN tar -xkf tool.tar.gz
HEALTHCHECK CMD curl -fk https://localhost:8443/health
USER node
