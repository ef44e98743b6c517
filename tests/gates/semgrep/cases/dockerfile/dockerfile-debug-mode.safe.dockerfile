FROM node:22.14.0-slim AS development
ENV NODE_ENV=development
CMD ["node", "--inspect=0.0.0.0", "server.js"]

FROM node:22.14.0-slim
ENV NODE_ENV=production \
    DEBUG=0
USER node
CMD ["node", "server.js"]
