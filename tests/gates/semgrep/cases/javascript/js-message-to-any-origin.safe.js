window.parent.postMessage({ type: "login", token }, "https://app.example.com");
window.parent.postMessage({ type: "resize", height: 400 }, "*");
worker.postMessage({ token });
