FROM node:22.14.0-slim
RUN --mount=type=ssh git clone git@github.com:example/library.git
RUN --mount=type=secret,id=netrc,target=/root/.netrc curl --netrc -fsSLO https://artifacts.example.com/tool.tar.gz
RUN git clone https://git@github.com/example/library.git
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
USER node
