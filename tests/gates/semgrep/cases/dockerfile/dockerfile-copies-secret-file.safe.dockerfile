FROM node:22.14.0-slim AS build
COPY .env.example package.json package-lock.json ./
COPY certs/ca.pem certs/public.key /usr/local/share/ca-certificates/
COPY src/environment src/keys.ts ./src/
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
FROM node:22.14.0-slim
COPY --from=build /app/.env /app/.env
COPY known_hosts /root/.ssh/known_hosts
USER node
