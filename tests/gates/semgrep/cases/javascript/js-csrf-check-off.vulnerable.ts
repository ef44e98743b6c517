import { ApolloServer } from '@apollo/server';
import { resolvers, typeDefs } from './schema';

export const server = new ApolloServer({
  typeDefs,
  resolvers,
  // ruleid: js-csrf-check-off
  csrfPrevention: false,
});

import adapter from '@sveltejs/adapter-node';

export default {
  kit: {
    adapter: adapter(),
    csrf: {
      // ruleid: js-csrf-check-off
      checkOrigin: false,
    },
  },
};

const csrf = require('csurf');
const express = require('express');

const app = express();
// ruleid: js-csrf-check-off
app.use(csrf({ cookie: true, ignoreMethods: ['GET', 'HEAD', 'OPTIONS', 'POST'] }));

module.exports = app;

import { defineConfig } from '@adonisjs/shield';

export default defineConfig({
  // ruleid: js-csrf-check-off
  csrf: {
    enabled: false,
    exceptRoutes: [],
  },
});
