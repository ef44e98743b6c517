// ok: js-ldap-from-request
import ldap from 'ldapjs';
import { Router } from 'express';

const router = Router();
const client = ldap.createClient({ url: process.env.LDAP_URL });

router.get('/people', (req, res) => {
  const filter = new ldap.EqualityFilter({ attribute: 'uid', value: req.query.uid });
  client.search('ou=people,dc=example,dc=com', { scope: 'sub', filter }, (error, found) => {
    if (error) return res.status(502).end();
    const people = [];
    found.on('searchEntry', (entry) => people.push(entry.pojo));
    found.on('end', () => res.json(people));
  });
});

export default router;

// ok: js-ldap-from-request
import { Client } from 'ldapts';
import type { Request, Response } from 'express';

export async function signIn(req: Request, res: Response): Promise<void> {
  const client = new Client({ url: process.env['LDAP_URL'] ?? '' });
  const user = String(req.body.user).replace(/[^a-z0-9]/gi, '');
  const dn = 'uid=' + user + ',ou=people,dc=example,dc=com';
  await client.bind(dn, String(req.body.password));
  res.status(204).end();
}

// ok: js-ldap-from-request
const ActiveDirectory = require('activedirectory2');

const ad = new ActiveDirectory({ url: process.env.AD_URL, baseDN: 'dc=example,dc=com' });
const GROUPS = new Map([['staff', 'cn=staff,ou=groups'], ['guests', 'cn=guests,ou=groups']]);

module.exports = function groupMembers(req, res) {
  const query = '(&(objectCategory=user)(memberOf=' + GROUPS.get(req.query.group) + '))';
  ad.findUser(query, (error, user) => {
    if (error) return res.status(502).end();
    res.json(user);
  });
};
