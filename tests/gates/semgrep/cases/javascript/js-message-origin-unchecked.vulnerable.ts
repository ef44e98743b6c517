window.addEventListener('message', (event) => {
  if (event.data.type !== 'signed-in') return;
  // ruleid: js-message-origin-unchecked
  localStorage.setItem('token', event.data.token);
});

export function follow(): void {
  window.addEventListener('message', function (event: MessageEvent) {
    const { next } = event.data;
    // ruleid: js-message-origin-unchecked
    window.location.assign(next);
  });
}

window.onmessage = (message) => {
  const settings = JSON.parse(message.data);
  // ruleid: js-message-origin-unchecked
  applySettings(settings);
};

function applySettings(settings) {
  document.title = settings.title;
}
