FROM python:3.13-slim
RUN pip install git+https://github.com/example/library.git@v1.4.0
RUN pip install "library @ git+https://github.com/example/library.git@3f2a1c9b8e7d6f5a4b3c2d1e0f9a8b7c6d5e4f3a#egg=library"
RUN pip install https://github.com/example/library/archive/refs/tags/v1.4.0.zip
RUN npm install git+https://github.com/example/library.git#v1.4.0
RUN go install github.com/example/tool/cmd/tool@v1.2.0
RUN cargo install --git https://github.com/example/tool --tag v1.2.0 tool
USER nobody
