import DOMPurify from "dompurify";

const name = new URLSearchParams(location.search).get("name");
// ok: js-dom-xss
document.getElementById("greeting").textContent = name;
// ok: js-dom-xss
panel.innerHTML = DOMPurify.sanitize(window.location.hash);
// ok: js-dom-xss
panel.innerHTML = "<b>Loading</b>";
const page = Number(new URLSearchParams(location.search).get("page"));
// ok: js-dom-xss
title.innerHTML = String(page);
