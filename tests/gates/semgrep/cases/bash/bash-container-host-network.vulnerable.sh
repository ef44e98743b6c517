#!/bin/bash
# ruleid: bash-container-host-network
docker run -d --network=host proxy:2.0.1
# ruleid: bash-container-host-network
docker run -d --net=host proxy:2.0.1
# ruleid: bash-container-host-network
docker run -d --network host --name proxy proxy:2.0.1
# ruleid: bash-container-host-network
sudo podman run --rm --net host proxy:2.0.1 check
