FROM debian:12.9-slim
ARG MIRROR=https://downloads.example.org
# ruleid: dockerfile-add-from-network
ADD https://example.com/tool.tar.gz /opt/tool.tar.gz
# ruleid: dockerfile-add-from-network
ADD --chown=app:app http://example.com/agent.jar /opt/agent.jar
# ruleid: dockerfile-add-from-network
ADD ["https://example.com/agent.jar", "/opt/agent.jar"]
# ruleid: dockerfile-add-from-network
ADD ${MIRROR}/tool.zip /opt/tool.zip
USER app
