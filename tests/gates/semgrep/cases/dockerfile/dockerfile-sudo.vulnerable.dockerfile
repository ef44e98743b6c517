FROM debian:12.9-slim
# ruleid: dockerfile-sudo
RUN sudo apt-get update
RUN apt-get update && \
    # ruleid: dockerfile-sudo
    echo ready && sudo apt-get install -y git
USER nobody
