app.get("/orders", async (req, res) => {
  // ruleid: js-mongo-where-from-request
  const orders = await Order.find({ $where: `this.total > ${req.query.min}` });
  // ruleid: js-mongo-where-from-request
  const others = await Order.find().$where(req.body.filter);
  res.json({ orders, others });
});
