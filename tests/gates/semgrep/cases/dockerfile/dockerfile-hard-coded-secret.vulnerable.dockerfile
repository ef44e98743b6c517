FROM python:3.13-slim
# ruleid: dockerfile-hard-coded-secret
ENV SECRET_KEY=tea-and-biscuits
# ruleid: dockerfile-hard-coded-secret
ENV PORT=8000 DATABASE_PASSWORD="letters and parcels"
# ruleid: dockerfile-hard-coded-secret
ARG NPM_TOKEN=a-token-in-the-file
# ruleid: dockerfile-hard-coded-secret
ENV API_KEY tea-and-biscuits
USER nobody
