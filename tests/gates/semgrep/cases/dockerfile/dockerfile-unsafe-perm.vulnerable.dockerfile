FROM node:22.14.0-slim
# ruleid: dockerfile-unsafe-perm
RUN npm ci --unsafe-perm
# ruleid: dockerfile-unsafe-perm
RUN npm config set unsafe-perm true
USER node
