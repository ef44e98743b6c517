import { ApolloServer } from '@apollo/server';
import { resolvers, typeDefs } from './schema';

export const server = new ApolloServer({
  typeDefs,
  resolvers,
  // ruleid: js-graphql-schema-open
  introspection: true,
});

const express = require('express');
const { graphqlHTTP } = require('express-graphql');
const { schema } = require('./schema');

const app = express();
// ruleid: js-graphql-schema-open
app.use('/graphql', graphqlHTTP({ schema, graphiql: true }));

module.exports = app;

import { ApolloDriver } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';

@Module({
  imports: [
    GraphQLModule.forRoot({
      driver: ApolloDriver,
      autoSchemaFile: true,
      // ruleid: js-graphql-schema-open
      playground: true,
    }),
  ],
})
export class AppModule {}
