#!/bin/bash
docker run --rm --cap-drop=ALL --read-only builder:2.1.0
docker run -v "$PWD:/work" -v /srv/data:/data agent:7.1
podman run --cap-add=NET_BIND_SERVICE --name tool tool:1.0
docker ps --filter name=privileged
docker run --rm --cap-add NET_BIND_SERVICE --pid container:web builder:2.1.0
docker run --rm --cap-drop ALL --name host builder:2.1.0
