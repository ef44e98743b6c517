FROM debian:12.9-slim
# ruleid: dockerfile-package-check-off
RUN apt-get install -y --allow-unauthenticated tool
# ruleid: dockerfile-package-check-off
RUN echo "deb [trusted=yes] https://apt.example.com stable main" > /etc/apt/sources.list.d/example.list
# ruleid: dockerfile-package-check-off
RUN apk add --no-cache --allow-untrusted tool.apk
# ruleid: dockerfile-package-check-off
RUN yum install -y --nogpgcheck tool
USER nobody
