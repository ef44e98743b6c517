// ok: js-graphql-schema-open
import { ApolloServer } from '@apollo/server';
import { resolvers, typeDefs } from './schema';

export const server = new ApolloServer({
  typeDefs,
  resolvers,
  introspection: process.env['NODE_ENV'] === 'development',
});

// ok: js-graphql-schema-open
const express = require('express');
const { graphqlHTTP } = require('express-graphql');
const { schema } = require('./schema');

const app = express();
app.use('/graphql', graphqlHTTP({ schema, graphiql: false }));

module.exports = app;

// ok: js-graphql-schema-open
import { ApolloDriver } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';

@Module({
  imports: [
    GraphQLModule.forRoot({
      driver: ApolloDriver,
      autoSchemaFile: true,
      playground: false,
    }),
  ],
})
export class AppModule {}
