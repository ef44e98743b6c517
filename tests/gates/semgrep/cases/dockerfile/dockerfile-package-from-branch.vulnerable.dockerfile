FROM python:3.13-slim
# ruleid: dockerfile-package-from-branch
RUN pip install git+https://github.com/example/library.git
# ruleid: dockerfile-package-from-branch
RUN pip install --no-cache-dir "library @ git+https://github.com/example/library.git@main"
# ruleid: dockerfile-package-from-branch
RUN pip install https://github.com/example/library/archive/refs/heads/master.zip
# ruleid: dockerfile-package-from-branch
RUN npm install git+https://github.com/example/library.git
# ruleid: dockerfile-package-from-branch
RUN go install github.com/example/tool/cmd/tool@master
# ruleid: dockerfile-package-from-branch
RUN cargo install --git https://github.com/example/tool tool
USER nobody
