# ruleid: ruby-tls-check-off
http.verify_mode = OpenSSL::SSL::VERIFY_NONE
# ruleid: ruby-tls-check-off
HTTParty.get("https://example.com", verify: false)
# ruleid: ruby-tls-check-off
Faraday.new("https://example.com", ssl: { verify: false })
# ruleid: ruby-tls-check-off
RestClient::Request.execute(method: :get, url: "https://example.com", verify_ssl: false)
# ruleid: ruby-tls-check-off
Net::SSH.start("web1", "deploy", verify_host_key: :never)
