FROM node:22.14.0-slim
COPY . .
RUN npm ci && npm test
RUN pytest -q || { cat pytest.log; exit 1; }
RUN adduser app || true
RUN rm -rf tests || true
RUN pip install pytest || true
RUN npm run build || (echo "no build" && exit 1)
USER node
