# ok: dockerfile-moving-tag
FROM node:24.1-slim AS build
# ok: dockerfile-moving-tag
FROM scratch
USER 1000
