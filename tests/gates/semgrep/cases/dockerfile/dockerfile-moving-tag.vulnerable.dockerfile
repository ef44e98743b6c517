# ruleid: dockerfile-moving-tag
FROM node:latest AS build
USER node
