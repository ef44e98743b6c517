#!/bin/bash
# ruleid: bash-passwordless-sudo
echo "deploy ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers
# ruleid: bash-passwordless-sudo
printf 'ci ALL=(ALL:ALL) NOPASSWD: ALL\n' | sudo tee /etc/sudoers.d/ci
