FROM node:22.14.0-slim
# ruleid: dockerfile-secret-by-argument
ARG NPM_TOKEN
# ruleid: dockerfile-secret-by-argument
ENV NPM_TOKEN=${NPM_TOKEN}
RUN npm ci
USER node
