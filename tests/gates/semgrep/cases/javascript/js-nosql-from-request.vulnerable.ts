import { Router } from 'express';
import { User } from './models/user.js';

const router = Router();

router.post('/login', async (req, res) => {
  // ruleid: js-nosql-from-request
  const user = await User.findOne({ email: req.body.email, pin: req.body.pin });
  if (!user) return res.status(401).end();
  req.session.userId = user.id;
  res.json({ name: user.name });
});

export default router;

import type { Request, Response } from 'express';
import { db } from './db';

export async function reset(req: Request, res: Response): Promise<void> {
  const { token, hash } = req.body;
  const filter = { resetToken: token };
  // ruleid: js-nosql-from-request
  const result = await db.collection('accounts').updateOne(filter, { $set: { hash } });
  res.status(result.matchedCount === 1 ? 204 : 400).end();
}

const Router = require('@koa/router');
const Product = require('../models/product');

const router = new Router();

router.post('/products/search', async (ctx) => {
  // ruleid: js-nosql-from-request
  const found = await Product.find(ctx.request.body);
  ctx.body = found.map(({ id, title }) => ({ id, title }));
});

module.exports = router;

import { Body, Controller, Post, Req } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Request } from 'express';
import type { Model } from 'mongoose';
import type { Draft } from './draft';

@Controller('drafts')
export class DraftsController {
  constructor(@InjectModel('Draft') private readonly draftModel: Model<Draft>) {}

  @Post('remove')
  async remove(@Req() req: Request): Promise<void> {
    // ruleid: js-nosql-from-request
    await this.draftModel.deleteMany({ owner: req.body.owner });
  }
}
