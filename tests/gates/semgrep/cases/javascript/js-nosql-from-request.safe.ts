// ok: js-nosql-from-request
import { Router } from 'express';
import { User } from './models/user.js';

const router = Router();

router.post('/login', async (req, res) => {
  const email = String(req.body.email);
  const pin = String(req.body.pin);
  const user = await User.findOne({ email, pin });
  if (!user) return res.status(401).end();
  req.session.userId = user.id;
  res.json({ name: user.name });
});

export default router;

// ok: js-nosql-from-request
import { Router } from 'express';
import { User } from './models/user.js';

const router = Router();

router.post('/login', async (req, res) => {
  const { email } = req.body;
  if (typeof email !== 'string') return res.status(400).end();
  const user = await User.findOne({ email });
  if (!user) return res.status(401).end();
  res.json({ name: user.name });
});

export default router;

// ok: js-nosql-from-request
import type { Request, Response } from 'express';
import { db } from './db';

export async function reset(req: Request, res: Response): Promise<void> {
  const { token, hash } = req.body;
  const filter = { resetToken: { $eq: token } };
  const result = await db.collection('accounts').updateOne(filter, { $set: { hash } });
  res.status(result.matchedCount === 1 ? 204 : 400).end();
}

// ok: js-nosql-from-request
const Router = require('@koa/router');
const { z } = require('zod');
const Product = require('../models/product');

const router = new Router();
const query = z.object({ title: z.string().max(80) });

router.post('/products/search', async (ctx) => {
  const found = await Product.find(query.parse(ctx.request.body));
  ctx.body = found.map(({ id, title }) => ({ id, title }));
});

module.exports = router;

// ok: js-nosql-from-request
import { Controller, Delete, Param } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { Draft } from './draft';

@Controller('drafts')
export class DraftsController {
  constructor(@InjectModel('Draft') private readonly draftModel: Model<Draft>) {}

  @Delete(':id')
  async remove(@Param('id') id: string): Promise<void> {
    await this.draftModel.deleteOne({ _id: id });
  }
}
