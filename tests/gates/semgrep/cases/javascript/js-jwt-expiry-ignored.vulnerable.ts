const jwt = require('jsonwebtoken');

module.exports = function requireUser(req, res, next) {
  const [, token] = (req.headers.authorization ?? '').split(' ');
  // ruleid: js-jwt-expiry-ignored
  req.user = jwt.verify(token, process.env.JWT_KEY, { algorithms: ['HS256'], ignoreExpiration: true });
  next();
};

import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: process.env['JWT_KEY'] ?? '',
      // ruleid: js-jwt-expiry-ignored
      ignoreExpiration: true,
    });
  }
}

import { createVerifier } from 'fast-jwt';

// ruleid: js-jwt-expiry-ignored
export const verify = createVerifier({ key: process.env.JWT_KEY, algorithms: ['HS512'], ignoreExpiration: true });
