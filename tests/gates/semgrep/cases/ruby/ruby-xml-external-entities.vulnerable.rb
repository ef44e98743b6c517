# ruleid: ruby-xml-external-entities
document = Nokogiri::XML(text) { |config| config.noent }
# ruleid: ruby-xml-external-entities
other = Nokogiri::XML(text, nil, nil, Nokogiri::XML::ParseOptions::NOENT)
