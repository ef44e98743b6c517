// ruleid: js-cookie-over-http
res.cookie("sid", token, { secure: false, path: "/" });
// ruleid: js-cookie-over-http
app.use(session({ secret: key, resave: false, cookie: { maxAge: 1000, secure: false } }));
// ruleid: js-cookie-over-http
cookies().set("sid", token, { secure: false });
