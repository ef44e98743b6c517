# A planted defect: it rides in every run, and must be found.
FROM scratch
USER root
