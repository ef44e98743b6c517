class Tools {
  void archive(String folder) throws IOException {
    // ruleid: java-command-built
    Runtime.getRuntime().exec("tar czf out.tgz " + folder);
    // ruleid: java-command-built
    Runtime.getRuntime().exec(String.format("du -sh %s", folder));
  }
}
