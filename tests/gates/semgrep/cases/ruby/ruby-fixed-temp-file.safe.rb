Tempfile.create("export") { |file| file.write(text) }
File.open("/tmp/app.log") { |file| puts file.read }
File.write(File.join(folder, "export.csv"), text)
