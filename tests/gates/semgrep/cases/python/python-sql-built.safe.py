TABLE = "users"


def find_user(cursor, name, marks):
    # ok: python-sql-built
    cursor.execute("SELECT * FROM users WHERE name = %s", (name,))
    # ok: python-sql-built
    cursor.execute(f"SELECT * FROM {TABLE} WHERE name = ?", (name,))
    # ok: python-sql-built
    executor.execute(f"job {name}")


def list_users(cursor, names, page: int, given):
    placeholders = ", ".join("?" for _ in names)
    # ok: python-sql-built
    cursor.execute(f"SELECT * FROM users WHERE name IN ({placeholders})", names)
    # ok: python-sql-built
    cursor.execute(f"SELECT * FROM users LIMIT {page} OFFSET {(page - 1) * 20}")
    count = int(given)
    statement = f"SELECT * FROM users LIMIT {count}"
    # ok: python-sql-built
    cursor.execute(statement)
