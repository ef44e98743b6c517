TABLE = "users"


def find_user(cursor, name, marks):
    # ok: python-sql-built
    cursor.execute("SELECT * FROM users WHERE name = %s", (name,))
    # ok: python-sql-built
    cursor.execute(f"SELECT * FROM {TABLE} WHERE name = ?", (name,))
    # ok: python-sql-built
    executor.execute(f"job {name}")
