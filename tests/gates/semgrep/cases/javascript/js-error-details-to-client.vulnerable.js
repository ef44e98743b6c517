app.use((err, req, res, next) => {
  // ruleid: js-error-details-to-client
  res.status(500).json({ message: err.message, stack: err.stack });
});

fastify.setErrorHandler((error, request, reply) => {
  const details = `Something went wrong: ${error.stack}`;
  // ruleid: js-error-details-to-client
  reply.send(details);
});
