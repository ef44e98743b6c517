FROM node:22.14.0-slim
# ruleid: dockerfile-secret-in-command
RUN git clone https://x-access-token:${GITHUB_TOKEN}@github.com/example/library.git
# ruleid: dockerfile-secret-in-command
RUN curl -u ci:tea-and-biscuits -fsSLO https://artifacts.example.com/tool.tar.gz
# ruleid: dockerfile-secret-in-command
RUN npm config set //registry.example.com/:_authToken $NPM_AUTH
USER node
