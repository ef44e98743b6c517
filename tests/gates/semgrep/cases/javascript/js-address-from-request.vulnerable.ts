app.get("/preview", async (req, res) => {
  const target = req.query.url;
  // ruleid: js-address-from-request
  const page = await fetch(target);
  // ruleid: js-address-from-request
  const image = await axios.get(`http://${req.query.host}/logo.png`);
  // ruleid: js-address-from-request
  const other = await got(new URL(req.body.webhook));
  res.json({ page, image, other });
});

export async function POST(request: Request) {
  const { callback } = await request.json();
  // ruleid: js-address-from-request
  return fetch(callback);
}
