FROM node:22.14.0-slim
ARG NODE_ENV
ARG TOKEN_FILE=/run/secrets/npm
RUN --mount=type=secret,id=npm_token,env=NPM_TOKEN npm ci
USER node
