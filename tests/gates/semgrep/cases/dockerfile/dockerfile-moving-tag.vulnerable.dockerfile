# ruleid: dockerfile-moving-tag
FROM node:latest AS build
RUN npm ci

# ruleid: dockerfile-moving-tag
FROM --platform=linux/amd64 registry.example.com:5000/team/base AS tools

# ruleid: dockerfile-moving-tag
FROM ubuntu
USER nobody
