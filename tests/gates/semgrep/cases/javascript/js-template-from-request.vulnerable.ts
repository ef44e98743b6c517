import ejs from 'ejs';
import { Router } from 'express';
import { queueLetter } from './letters.js';

const router = Router();

router.get('/letter', async (req, res) => {
  // ruleid: js-template-from-request
  const letter = ejs.render('<h1>Hello ' + req.query.name + '</h1>', { site: 'Example' });
  await queueLetter(letter);
  res.status(202).end();
});

export default router;

import Handlebars from 'handlebars';
import type { Request, Response } from 'express';
import { sendMail } from './mail';

export async function sendCampaign(req: Request, res: Response): Promise<void> {
  // ruleid: js-template-from-request
  const template = Handlebars.compile(req.body.template);
  await sendMail(template({ first: 'Ada' }));
  res.status(202).end();
}

const Router = require('@koa/router');
const nunjucks = require('nunjucks');

const router = new Router();

router.post('/preview', async (ctx) => {
  const { text } = ctx.request.body;
  // ruleid: js-template-from-request
  ctx.state.html = nunjucks.renderString(text, { site: 'Example' });
  ctx.status = 204;
});

module.exports = router;

const express = require('express');

const app = express();
app.set('view engine', 'ejs');

app.get('/profile', (req, res) => {
  // ruleid: js-template-from-request
  res.render('profile', req.query);
});

module.exports = app;
