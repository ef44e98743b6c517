def find_user(cursor, name, role):
    # ruleid: python-sql-built
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")
    # ruleid: python-sql-built
    cursor.execute("DELETE FROM users WHERE role = '%s'" % role)
    # ruleid: python-sql-built
    cursor.execute("UPDATE users SET active = 0 WHERE name = '{}'".format(name))
    # ruleid: python-sql-built
    cursor.execute("INSERT INTO users VALUES ('" + name + "')")


def remove_user(connection, name, number: int):
    statement = f"DELETE FROM users WHERE number = {number} AND name = '{name}'"
    with connection:
        # ruleid: python-sql-built
        connection.execute(statement)
    # ruleid: python-sql-built
    connection.execute("DELETE FROM users WHERE name = '" + name + "' AND active = " + number)
