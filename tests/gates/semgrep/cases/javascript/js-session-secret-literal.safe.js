app.use(session({ secret: process.env.SESSION_KEY, resave: false }));
app.use(cookieSession({ name: "sid", keys: config.sessionKeys }));
koa.keys = [process.env.KEY];
