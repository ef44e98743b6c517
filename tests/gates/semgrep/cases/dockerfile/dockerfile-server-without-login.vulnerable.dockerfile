FROM example/notebook:4.3.5
# ruleid: dockerfile-server-without-login
ENV POSTGRES_HOST_AUTH_METHOD=trust
USER 1000
# ruleid: dockerfile-server-without-login
CMD ["jupyter", "lab", "--ip=0.0.0.0", "--ServerApp.token=''"]
