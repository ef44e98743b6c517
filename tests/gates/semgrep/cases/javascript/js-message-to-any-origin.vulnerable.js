// ruleid: js-message-to-any-origin
window.parent.postMessage({ type: "login", token }, "*");
// ruleid: js-message-to-any-origin
window.opener.postMessage(session.token, "*");
