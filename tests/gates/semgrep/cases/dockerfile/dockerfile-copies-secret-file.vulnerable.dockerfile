FROM node:22.14.0-slim
# ruleid: dockerfile-copies-secret-file
COPY .env /app/.env
# ruleid: dockerfile-copies-secret-file
COPY --chown=node:node package.json .env.production ./
# ruleid: dockerfile-copies-secret-file
ADD id_rsa /root/.ssh/id_rsa
# ruleid: dockerfile-copies-secret-file
COPY ["certs/server.key", "/etc/ssl/private/server.key"]
# ruleid: dockerfile-copies-secret-file
COPY .aws /root/.aws
USER node
