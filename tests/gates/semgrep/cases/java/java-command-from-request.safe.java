class Tools extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // ok: java-command-from-request
    new ProcessBuilder("ping", "-c", "1", "--", request.getParameter("host")).start();
    int count = Integer.parseInt(request.getParameter("count"));
    // ok: java-command-from-request
    Runtime.getRuntime().exec(new String[] {"head", "-n", String.valueOf(count), "log.txt"});
  }
}
