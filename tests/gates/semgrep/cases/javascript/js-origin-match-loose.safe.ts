// ok: js-origin-match-loose
import cors from 'cors';

const allowedOrigins = ['https://example.com', 'https://app.example.com'];

export default cors({
  credentials: true,
  origin(origin, done) {
    if (origin && allowedOrigins.includes(origin)) done(null, origin);
    else done(new Error('origin is not allowed'));
  },
});

// ok: js-origin-match-loose
const PAY = 'https://pay.example.com';

export function listen(onPaid: (id: string) => void): void {
  window.addEventListener('message', (event: MessageEvent) => {
    if (event.origin !== PAY) return;
    onPaid(String(event.data.id));
  });
}

// ok: js-origin-match-loose
import cors from 'cors';

export default cors({ credentials: true, origin: /^https:\/\/(?:app|shop)\.example\.com$/ });

// ok: js-origin-match-loose
import type { IncomingMessage } from 'node:http';

export function isExtension(request: IncomingMessage): boolean {
  const origin = request.headers.origin ?? '';
  return origin.startsWith('chrome-extension://') || origin.startsWith('http://localhost:');
}
