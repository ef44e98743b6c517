app.get("/orders", async (req, res) => {
  // ok: js-mongo-where-from-request
  const orders = await Order.find({ total: { $gt: Number(req.query.min) } });
  // ok: js-mongo-where-from-request
  const shipped = await Order.find({ $where: "this.shipped > this.ordered" });
  res.json({ orders, shipped });
});
