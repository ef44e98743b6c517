export async function findUser(name: string, role: string): Promise<unknown> {
  // ruleid: js-sql-built
  const one = await client.query(`SELECT * FROM users WHERE name = '${name}'`);
  // ruleid: js-sql-built
  const two = await db.query("DELETE FROM users WHERE role = '" + role + "'");
  // ruleid: js-sql-built
  const three = await db.execute("UPDATE users SET active = 0 WHERE name = " + name);
  return [one, two, three];
}

export async function removeUser(name: string, id: number): Promise<void> {
  const statement = "DELETE FROM users WHERE name = '" + name + "' AND id = " + id;
  try {
    // ruleid: js-sql-built
    await db.execute(statement);
  } finally {
    await db.end();
  }
}

export async function mixed(name: string, id: number): Promise<unknown> {
  // ruleid: js-sql-built
  return db.query(`SELECT * FROM users WHERE id = ${id} AND name = '${name}'`);
}
