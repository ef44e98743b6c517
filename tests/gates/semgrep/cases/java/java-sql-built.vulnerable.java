class Users {
  void find(Statement statement, Connection connection, String name) throws SQLException {
    // ruleid: java-sql-built
    statement.executeQuery("SELECT * FROM users WHERE name = '" + name + "'");
    // ruleid: java-sql-built
    connection.prepareStatement(String.format("DELETE FROM users WHERE name = '%s'", name));
  }
}

class Events {
  void remove(JdbcTemplate jdbc, String tenant, long id) {
    String sql = "DELETE FROM events WHERE tenant = '" + tenant + "' AND id = " + id;
    // ruleid: java-sql-built
    jdbc.update(sql);
  }
}
