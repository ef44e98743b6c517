http.ssl_version = :TLSv1_2
context.min_version = OpenSSL::SSL::TLS1_2_VERSION
