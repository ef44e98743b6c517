ARG BASE=debian:12.9-slim
FROM node:22.14.0-slim AS build
RUN npm ci

FROM build AS test
RUN npm test

FROM nginx:latest@sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1 AS web
FROM ${BASE} AS other
FROM registry.example.com:5000/team/base:2.4 AS tools
FROM scratch
COPY --from=build /app /app
USER 10001
