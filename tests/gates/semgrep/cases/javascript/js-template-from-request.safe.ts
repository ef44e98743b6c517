// ok: js-template-from-request
import ejs from 'ejs';
import { Router } from 'express';
import { queueLetter } from './letters.js';

const router = Router();

router.get('/letter', async (req, res) => {
  const letter = ejs.render('<h1>Hello <%= name %></h1>', { name: req.query.name });
  await queueLetter(letter);
  res.status(202).end();
});

export default router;

// ok: js-template-from-request
import Handlebars from 'handlebars';
import type { Request, Response } from 'express';
import { sendMail } from './mail';

const template = Handlebars.compile('Dear {{name}}, {{text}}');

export async function sendCampaign(req: Request, res: Response): Promise<void> {
  await sendMail(template({ name: req.body.name, text: req.body.text }));
  res.status(202).end();
}

// ok: js-template-from-request
const Router = require('@koa/router');
const nunjucks = require('nunjucks');

const router = new Router();

router.post('/preview', async (ctx) => {
  const { text } = ctx.request.body;
  ctx.state.html = nunjucks.render('preview.njk', { text });
  ctx.status = 204;
});

module.exports = router;

// ok: js-template-from-request
const express = require('express');

const app = express();
app.set('view engine', 'ejs');

app.get('/profile', (req, res) => {
  res.render('profile', { name: req.query.name, tab: req.query.tab });
});

module.exports = app;
