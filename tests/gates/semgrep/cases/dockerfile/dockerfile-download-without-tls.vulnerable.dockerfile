FROM python:3.13-slim
# ruleid: dockerfile-download-without-tls
RUN git clone --depth 1 http://git.example.com/team/library.git
# ruleid: dockerfile-download-without-tls
RUN curl -fsSLo /tmp/tool.tar.gz http://downloads.example.com/tool.tar.gz && tar -xf /tmp/tool.tar.gz
# ruleid: dockerfile-download-without-tls
RUN pip install --extra-index-url http://pypi.example.com/simple library
USER nobody
