class Tools extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String host = request.getParameter("host");
    // ruleid: java-command-from-request
    Runtime.getRuntime().exec("ping -c 1 " + host);
    // ruleid: java-command-from-request
    new ProcessBuilder(request.getHeader("X-Program")).start();
  }

  @GetMapping("/run")
  String run(@RequestParam String script) throws IOException {
    // ruleid: java-command-from-request
    new ProcessBuilder("sh", "-c", script).start();
    return "done";
  }
}
