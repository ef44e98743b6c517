const TABLE = "users";

export async function findUser(name: string, title: string): Promise<unknown> {
  // ok: js-sql-built
  const one = await client.query("SELECT * FROM users WHERE name = $1", [name]);
  // ok: js-sql-built
  const two = await db.query(`SELECT * FROM ${TABLE} WHERE name = ?`, [name]);
  // ok: js-sql-built
  const three = await search.query(`title:${title}`);
  return [one, two, three];
}


export async function listUsers(ids: string[], id: number, given: string, order: string): Promise<void> {
  const marks = ids.map(() => "?").join(", ");
  // ok: js-sql-built
  await db.query(`SELECT * FROM users WHERE id IN (${marks})`, ids);
  const numbered = ids.map((_, index) => `$${index + 1}`).join(", ");
  // ok: js-sql-built
  await db.query(`SELECT * FROM users WHERE id IN (${numbered})`, ids);
  // ok: js-sql-built
  await db.query(`SELECT * FROM users WHERE id = ${id}`);
  const page = Number.parseInt(given, 10) || 1;
  // ok: js-sql-built
  await db.query(`SELECT * FROM users LIMIT ${page} OFFSET ${(page - 1) * 20}`);
  const sort = order === "up" ? "name" : "name DESC";
  const statement = "SELECT * FROM users ORDER BY " + sort;
  // ok: js-sql-built
  await db.query(statement);
  const where = filters.join(" AND ");
  const filtered = `SELECT * FROM users WHERE ${where}`;
  // ok: js-sql-built
  await db.query(filtered, values);
}
