class Users {
  private static final String TABLE = "users";

  void find(Connection connection, String name) throws SQLException {
    // ok: java-sql-built
    connection.prepareStatement("SELECT * FROM users WHERE name = ?").setString(1, name);
    // ok: java-sql-built
    connection.prepareStatement("SELECT * FROM " + TABLE + " WHERE name = ?").setString(1, name);
  }
}

class Items {
  void list(JdbcTemplate jdbc, List<Long> ids, @PathVariable long id, boolean isUp) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    // ok: java-sql-built
    jdbc.queryForList("SELECT * FROM items WHERE id IN (" + marks + ")", ids.toArray());
    // ok: java-sql-built
    jdbc.queryForList("SELECT * FROM items WHERE id = " + id);
    String order = isUp ? "name" : "name DESC";
    String sql = "SELECT * FROM items ORDER BY " + order;
    // ok: java-sql-built
    jdbc.queryForList(sql);
  }
}
