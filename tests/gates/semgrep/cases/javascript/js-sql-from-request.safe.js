const columns = { name: "name", age: "age" };

app.get("/users/:id", async (req, res) => {
  // ok: js-sql-from-request
  const user = await db.query("SELECT * FROM users WHERE id = $1", [req.params.id]);
  // ok: js-sql-from-request
  const rows = await pool.execute("SELECT * FROM users WHERE age > ?", [req.query.age]);
  // ok: js-sql-from-request
  const sorted = await db.query(`SELECT name FROM users ORDER BY ${columns[req.query.order]}`);
  const limit = Number(req.query.limit);
  // ok: js-sql-from-request
  const page = await db.query(`SELECT name FROM users LIMIT $1`, [limit]);
  // ok: js-sql-from-request
  const tagged = await prisma.$queryRaw`SELECT * FROM users WHERE id = ${req.params.id}`;
  res.json({ user, rows, sorted, page, tagged });
});

app.get("/by-name", (req, res) => {
  // ok: js-sql-from-request
  res.json(db.prepare("SELECT * FROM users WHERE name = ?").all(req.query.name));
});
