class Files2 extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // ok: java-path-from-request
    File file = new File("uploads", FilenameUtils.getName(request.getParameter("name")));
    // ok: java-path-from-request
    new FileInputStream("pages/home.html");
  }
}
