document = Nokogiri::XML(text)
strict = Nokogiri::XML(text) { |config| config.strict.nonet }
