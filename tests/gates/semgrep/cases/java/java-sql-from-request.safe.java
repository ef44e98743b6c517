class Users extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
    // ok: java-sql-from-request
    PreparedStatement statement = connection.prepareStatement("SELECT * FROM users WHERE name = ?");
    statement.setString(1, request.getParameter("name"));
    // ok: java-sql-from-request
    statement.executeQuery();
  }

  @GetMapping("/users/{id}")
  List<User> find(@PathVariable long id) {
    // ok: java-sql-from-request
    return jdbcTemplate.query("SELECT * FROM users WHERE id = ?", mapper, id);
  }
}
