app.use((err, req, res, next) => {
  logger.error(err.stack);
  res.status(500).json({ message: "Something went wrong." });
});

app.use((err, req, res, next) => {
  res.status(500).json({ stack: process.env.NODE_ENV === "development" ? err.stack : undefined });
});
