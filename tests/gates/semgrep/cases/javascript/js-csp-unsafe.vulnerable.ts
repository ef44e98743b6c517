import helmet from 'helmet';

export default helmet({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      // ruleid: js-csp-unsafe
      scriptSrc: ["'self'", "'unsafe-inline'"],
    },
  },
});

import type { NextConfig } from 'next';

const config: NextConfig = {
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          // ruleid: js-csp-unsafe
          { key: 'Content-Security-Policy', value: "default-src 'self'; script-src 'self' 'unsafe-eval'" },
        ],
      },
    ];
  },
};

export default config;

module.exports = function policy(req, res, next) {
  // ruleid: js-csp-unsafe
  res.setHeader('Content-Security-Policy', "script-src 'self' 'unsafe-inline'; object-src 'none'");
  next();
};
