#!/bin/bash
# ruleid: bash-privileged-container
docker run --rm --privileged builder:2.1.0
# ruleid: bash-privileged-container
sudo docker run -v /var/run/docker.sock:/var/run/docker.sock agent:7.1
# ruleid: bash-privileged-container
podman run --cap-add=SYS_ADMIN --name tool tool:1.0
# ruleid: bash-privileged-container
docker run --pid=host -v /:/host:ro agent:7.1
# ruleid: bash-privileged-container
docker run --rm --cap-add SYS_ADMIN --name build builder:2.1.0
# ruleid: bash-privileged-container
podman run --rm --pid host builder:2.1.0
