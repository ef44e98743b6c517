Rails.application.configure do
  # ruleid: ruby-transport-not-forced
  config.force_ssl = false
end
