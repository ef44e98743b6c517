class Files2 extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // ruleid: java-path-from-request
    File file = new File("uploads", request.getParameter("name"));
    // ruleid: java-path-from-request
    new FileInputStream("pages/" + request.getParameter("page"));
  }
}
