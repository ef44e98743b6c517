import ldap from 'ldapjs';
import { Router } from 'express';

const router = Router();
const client = ldap.createClient({ url: process.env.LDAP_URL });

router.get('/people', (req, res) => {
  const filter = `(&(objectClass=person)(uid=${req.query.uid}))`;
  // ruleid: js-ldap-from-request
  client.search('ou=people,dc=example,dc=com', { scope: 'sub', filter }, (error, found) => {
    if (error) return res.status(502).end();
    const people = [];
    found.on('searchEntry', (entry) => people.push(entry.pojo));
    found.on('end', () => res.json(people));
  });
});

export default router;

import { Client } from 'ldapts';
import type { Request, Response } from 'express';

export async function signIn(req: Request, res: Response): Promise<void> {
  const client = new Client({ url: process.env['LDAP_URL'] ?? '' });
  const dn = 'uid=' + req.body.user + ',ou=people,dc=example,dc=com';
  // ruleid: js-ldap-from-request
  await client.bind(dn, String(req.body.password));
  res.status(204).end();
}

const ActiveDirectory = require('activedirectory2');

const ad = new ActiveDirectory({ url: process.env.AD_URL, baseDN: 'dc=example,dc=com' });

module.exports = function groupMembers(req, res) {
  const query = '(&(objectCategory=user)(memberOf=cn=' + req.query.group + '))';
  // ruleid: js-ldap-from-request
  ad.findUser(query, (error, user) => {
    if (error) return res.status(502).end();
    res.json(user);
  });
};
