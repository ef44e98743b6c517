res.cookie("sid", token, { httpOnly: true, secure: true, sameSite: "lax" });
app.use(session({ secret: key, cookie: { httpOnly: true, secure: app.get("env") === "production" } }));
store.set("theme", value, { secure: flagOf(value) });
