class Tools {
  void archive(String folder) throws IOException {
    // ok: java-command-built
    Runtime.getRuntime().exec(new String[] {"tar", "czf", "out.tgz", "--", folder});
    // ok: java-command-built
    Runtime.getRuntime().exec("git status");
  }
}
