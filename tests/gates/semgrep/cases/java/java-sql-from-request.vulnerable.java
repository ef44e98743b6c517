class Users extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String name = request.getParameter("name");
    String sql = "SELECT * FROM users WHERE name = '" + name + "'";
    // ruleid: java-sql-from-request
    statement.executeQuery(sql);
  }

  @GetMapping("/users/{id}")
  List<User> find(@PathVariable("id") String id) {
    String where = "id = " + id;
    // ruleid: java-sql-from-request
    return entityManager.createNativeQuery("SELECT * FROM users WHERE ".concat(where)).getResultList();
  }
}
