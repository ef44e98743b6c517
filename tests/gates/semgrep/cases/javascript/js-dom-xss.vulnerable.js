const name = new URLSearchParams(location.search).get("name");
// ruleid: js-dom-xss
document.getElementById("greeting").innerHTML = name;
// ruleid: js-dom-xss
document.write("<a href='" + document.referrer + "'>back</a>");
const part = decodeURIComponent(window.location.hash.slice(1));
// ruleid: js-dom-xss
panel.insertAdjacentHTML("beforeend", `<b>${part}</b>`);
// ruleid: js-dom-xss
$("#title").html(location.hash);
