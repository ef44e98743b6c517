http.verify_mode = OpenSSL::SSL::VERIFY_PEER
HTTParty.get("https://example.com", verify: true)
Faraday.new("https://example.com", ssl: { ca_file: "own-ca.pem" })
warn "not checked" if http.verify_mode == OpenSSL::SSL::VERIFY_NONE
record.save(validate: false)
