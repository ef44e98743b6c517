FROM debian:12.9-slim
RUN apt-get install -y --no-install-recommends tool
RUN echo "deb [signed-by=/etc/apt/keyrings/example.gpg] https://apt.example.com stable main" > /etc/apt/sources.list.d/example.list
RUN apk add --no-cache tool
RUN yum install -y tool
USER nobody
