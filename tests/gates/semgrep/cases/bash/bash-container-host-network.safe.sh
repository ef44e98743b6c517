#!/bin/bash
docker run -d --network=shop -p 443:8443 proxy:2.0.1
