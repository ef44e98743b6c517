FROM node:22.14.0-slim
RUN npm ci --unsafe-perm=false
USER node
