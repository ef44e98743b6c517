// ruleid: js-cookie-open-to-scripts
res.cookie("sid", token, { httpOnly: false, path: "/" });
// ruleid: js-cookie-open-to-scripts
app.use(session({ secret: key, resave: false, cookie: { maxAge: 1000, httpOnly: false } }));
// ruleid: js-cookie-open-to-scripts
cookies().set("sid", token, { httpOnly: false });
