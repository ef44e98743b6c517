FROM node:24.1-slim
# ok: dockerfile-runs-as-root
USER root
RUN apt-get update
# ok: dockerfile-runs-as-root
USER node
CMD ["node", "server.js"]
