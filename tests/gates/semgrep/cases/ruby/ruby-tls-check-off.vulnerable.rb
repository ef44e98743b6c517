require "net/http"

http = Net::HTTP.new("api.example.com", 443)
http.use_ssl = true
# ruleid: ruby-tls-check-off
http.verify_mode = OpenSSL::SSL::VERIFY_NONE
