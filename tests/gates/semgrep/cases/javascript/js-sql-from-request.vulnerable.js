app.get("/users/:id", async (req, res) => {
  const { id } = req.params;
  // ruleid: js-sql-from-request
  const user = await db.query(`SELECT * FROM users WHERE id = '${id}'`);
  const order = req.query.order;
  const statement = "SELECT name FROM users ORDER BY " + order;
  // ruleid: js-sql-from-request
  const rows = await pool.execute(statement);
  // ruleid: js-sql-from-request
  const raw = await prisma.$queryRawUnsafe("SELECT * FROM t WHERE a = " + req.body.a);
  // ruleid: js-sql-from-request
  const grouped = await knex.raw(`SELECT count(*) FROM t GROUP BY ${req.query.group}`);
  res.json({ user, rows, raw, grouped });
});

app.get("/by-name", (req, res) => {
  // ruleid: js-sql-from-request
  res.json(db.prepare(`SELECT * FROM users WHERE name = '${req.query.name}'`).all());
});
