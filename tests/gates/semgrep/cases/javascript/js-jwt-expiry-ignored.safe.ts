// ok: js-jwt-expiry-ignored
const jwt = require('jsonwebtoken');

module.exports = function requireUser(req, res, next) {
  const [, token] = (req.headers.authorization ?? '').split(' ');
  req.user = jwt.verify(token, process.env.JWT_KEY, { algorithms: ['HS256'], ignoreExpiration: false });
  next();
};

// ok: js-jwt-expiry-ignored
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: process.env['JWT_KEY'] ?? '',
      ignoreExpiration: false,
    });
  }
}

// ok: js-jwt-expiry-ignored
import { createVerifier } from 'fast-jwt';

export const verify = createVerifier({ key: process.env.JWT_KEY, algorithms: ['HS512'], clockTolerance: 60_000 });
