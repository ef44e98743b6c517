import cors from "cors";

// ruleid: js-cors-any-origin-with-credentials
app.use(cors({ origin: true, credentials: true }));
// ruleid: js-cors-any-origin-with-credentials
app.use(cors({ credentials: true, methods: ["GET"], origin: "*" }));
