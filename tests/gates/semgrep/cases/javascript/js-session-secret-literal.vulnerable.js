// ruleid: js-session-secret-literal
app.use(session({ secret: "keyboard cat", resave: false }));
// ruleid: js-session-secret-literal
app.use(cookieSession({ name: "sid", keys: ["first", "second"] }));
// ruleid: js-session-secret-literal
koa.keys = ["im a newer secret"];
