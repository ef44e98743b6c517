FROM example/notebook:4.3.5
ENV POSTGRES_HOST_AUTH_METHOD=scram-sha-256
USER 1000
CMD ["jupyter", "lab", "--ip=0.0.0.0"]
