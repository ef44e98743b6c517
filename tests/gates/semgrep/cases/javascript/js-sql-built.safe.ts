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
