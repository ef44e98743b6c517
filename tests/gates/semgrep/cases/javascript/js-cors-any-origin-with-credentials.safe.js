import cors from "cors";

// ok: js-cors-any-origin-with-credentials
app.use(cors({ origin: ["https://app.example.com"], credentials: true }));
// ok: js-cors-any-origin-with-credentials
app.use(cors({ origin: "*" }));
