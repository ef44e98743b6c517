# ok: dockerfile-no-user
FROM node:24.1-slim
COPY . /app
USER node
CMD ["node", "/app/server.js"]
