# ruleid: ruby-fixed-temp-file
File.write("/tmp/export.csv", text)
# ruleid: ruby-fixed-temp-file
File.open("/tmp/app.log", "a") { |file| file.puts(text) }
