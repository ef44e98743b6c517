// ok: js-message-origin-unchecked
window.addEventListener('message', (event) => {
  if (event.origin !== 'https://id.example.com') return;
  if (event.data.type !== 'signed-in') return;
  localStorage.setItem('token', event.data.token);
});

// ok: js-message-origin-unchecked
export function follow(frame: HTMLIFrameElement): void {
  window.addEventListener('message', function (event: MessageEvent) {
    if (event.source !== frame.contentWindow) return;
    frame.style.height = `${Number(event.data.height)}px`;
  });
}

// ok: js-message-origin-unchecked
self.onmessage = (message) => {
  const job = JSON.parse(message.data);
  runJob(job);
};

function runJob(job) {
  self.postMessage({ done: job.id });
}
