// ok: js-csrf-check-off
import { ApolloServer } from '@apollo/server';
import { resolvers, typeDefs } from './schema';

export const server = new ApolloServer({
  typeDefs,
  resolvers,
  csrfPrevention: true,
});

// ok: js-csrf-check-off
import adapter from '@sveltejs/adapter-node';

export default {
  kit: {
    adapter: adapter(),
    csrf: {
      trustedOrigins: ['https://pay.example.com'],
    },
  },
};

// ok: js-csrf-check-off
const csrf = require('csurf');
const express = require('express');

const app = express();
app.use(csrf({ cookie: true, ignoreMethods: ['GET', 'HEAD', 'OPTIONS'] }));

module.exports = app;

// ok: js-csrf-check-off
import { defineConfig } from '@adonisjs/shield';

export default defineConfig({
  csrf: {
    enabled: true,
    exceptRoutes: ['/webhooks/stripe'],
  },
});
