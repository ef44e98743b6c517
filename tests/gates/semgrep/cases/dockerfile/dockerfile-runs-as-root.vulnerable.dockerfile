FROM node:24.1-slim
USER node
RUN npm ci
# ruleid: dockerfile-runs-as-root
USER root
CMD ["node", "server.js"]
