#!/bin/bash
docker run -d --network=shop -p 443:8443 proxy:2.0.1
docker run -d --network shop --name host proxy:2.0.1
docker network create --driver overlay host-like
