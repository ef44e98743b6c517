FROM python:3.13-slim
WORKDIR /app
# ruleid: dockerfile-debug-mode
ENV FLASK_DEBUG=1
USER nobody
# ruleid: dockerfile-debug-mode
CMD ["flask", "run", "--debug", "--host=0.0.0.0"]
