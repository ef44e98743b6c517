FROM python:3.13-slim
RUN git clone --depth 1 https://git.example.com/team/library.git
RUN curl -fsSLo /tmp/tool.tar.gz http://downloads.example.com/tool.tar.gz \
 && echo "24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d  /tmp/tool.tar.gz" | sha256sum -c -
RUN curl -fsS http://localhost:8080/health && curl -fsS http://registry:5000/v2/
RUN echo "deb http://deb.debian.org/debian bookworm main" > /etc/apt/sources.list
USER nobody
