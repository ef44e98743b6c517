# ruleid: ruby-old-tls-version
http.ssl_version = :TLSv1
# ruleid: ruby-old-tls-version
context.min_version = OpenSSL::SSL::TLS1_VERSION
