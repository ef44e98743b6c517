FROM node:22.14.0-slim
# ruleid: dockerfile-unpinned-tool
RUN npm install -g typescript && tsc --version
# ruleid: dockerfile-unpinned-tool
RUN npm i --global @example/cli@latest
# ruleid: dockerfile-unpinned-tool
RUN go install github.com/example/tool@latest
USER node
