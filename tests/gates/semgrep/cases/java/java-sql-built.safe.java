class Users {
  private static final String TABLE = "users";

  void find(Connection connection, String name) throws SQLException {
    // ok: java-sql-built
    connection.prepareStatement("SELECT * FROM users WHERE name = ?").setString(1, name);
    // ok: java-sql-built
    connection.prepareStatement("SELECT * FROM " + TABLE + " WHERE name = ?").setString(1, name);
  }
}
