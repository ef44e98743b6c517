# ruleid: dockerfile-no-user
FROM node:24.1-slim
COPY . /app
CMD ["node", "/app/server.js"]
