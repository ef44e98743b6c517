import cors from 'cors';

export default cors({
  credentials: true,
  origin(origin, done) {
    // ruleid: js-origin-match-loose
    if (origin && origin.endsWith('example.com')) done(null, origin);
    else done(new Error('origin is not allowed'));
  },
});

export function listen(onPaid: (id: string) => void): void {
  window.addEventListener('message', (event: MessageEvent) => {
    // ruleid: js-origin-match-loose
    if (!event.origin.includes('pay.example.com')) return;
    onPaid(String(event.data.id));
  });
}

import cors from 'cors';

// ruleid: js-origin-match-loose
export default cors({ credentials: true, origin: /^https:\/\/app\.example\.com/ });

import type { IncomingMessage } from 'node:http';

export function isOurs(request: IncomingMessage): boolean {
  const origin = request.headers.origin ?? '';
  // ruleid: js-origin-match-loose
  return origin.startsWith('https://example.com');
}
