FROM node:22.14.0-slim
RUN npm install -g typescript@5.7.3 && tsc --version
RUN npm i --global @example/cli@2.1.0
RUN npm ci
RUN npm install -g ./tool.tgz
RUN go install github.com/example/tool@v1.4.0
USER node
