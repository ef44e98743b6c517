// A planted defect: it rides in every run, and must be found.
class Canary {
  void run(HttpServletRequest request) throws Exception {
    String host = request.getParameter("host");
    Runtime.getRuntime().exec("ping " + host);
  }
}
