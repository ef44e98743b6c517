// ok: js-mass-assignment
import { Router } from 'express';
import { User } from './models/user.js';

const router = Router();

router.post('/users', async (req, res) => {
  const { name, email } = req.body;
  const user = await User.create({ name, email: String(email).toLowerCase() });
  res.status(201).json({ id: user.id });
});

export default router;

// ok: js-mass-assignment
import { Router } from 'express';
import pick from 'lodash/pick.js';
import { User } from './models/user.js';

const router = Router();

router.post('/users', async (req, res) => {
  const fields = pick(req.body, ['name', 'email']);
  const user = await User.create(fields);
  res.status(201).json({ id: user.id });
});

export default router;

// ok: js-mass-assignment
import type { Request, Response } from 'express';
import { accounts } from './accounts';

export async function saveSettings(req: Request, res: Response): Promise<void> {
  const account = await accounts.byId(req.params['id'] ?? '');
  Object.assign(account, { language: req.body.language, theme: req.body.theme });
  await account.save();
  res.status(204).end();
}

// ok: js-mass-assignment
import type { Request, Response } from 'express';

export function echo(req: Request, res: Response): void {
  const answer = Object.assign({}, req.body, { seen: true });
  res.json({ keys: Object.keys(answer).length });
}

// ok: js-mass-assignment
import { PrismaClient } from '@prisma/client';
import { NextResponse } from 'next/server';
import { z } from 'zod';

const prisma = new PrismaClient();
const changes = z.object({ name: z.string().max(80), bio: z.string().max(500) });

export async function PATCH(request: Request, { params }: { params: { id: string } }): Promise<Response> {
  const data = changes.parse(await request.json());
  const user = await prisma.user.update({ where: { id: params.id }, data });
  return NextResponse.json({ id: user.id });
}

// ok: js-mass-assignment
const Router = require('@koa/router');
const Article = require('../models/article');
const { validateBody } = require('../validate');
const { articleSchema } = require('../schemas');

const router = new Router();

router.put('/articles/:id', validateBody(articleSchema), async (ctx) => {
  const update = ctx.request.body;
  ctx.body = await Article.findByIdAndUpdate(ctx.params.id, update, { new: true });
});

module.exports = router;

// ok: js-mass-assignment
const Router = require('@koa/router');
const Joi = require('joi');
const Article = require('../models/article');

const router = new Router();
const schema = Joi.object({ title: Joi.string().required(), text: Joi.string() });

router.put('/articles/:id', async (ctx) => {
  const update = ctx.request.body;
  const { error } = schema.validate(update);
  if (error) ctx.throw(400, error.message);
  ctx.body = await Article.findByIdAndUpdate(ctx.params.id, update, { new: true });
});

module.exports = router;

// ok: js-mass-assignment
import { Order } from './models/order.js';

export async function createOrder(req, res) {
  const order = new Order({ owner: req.user.id, lines: req.body.lines.map(Number) });
  await order.save();
  res.status(201).json({ id: order.id });
}

// ok: js-mass-assignment
import { Body, Controller, Param, Patch } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ChangeNameDto } from './change-name.dto';
import { User } from './user.entity';

@Controller('users')
export class UsersController {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  @Patch(':id')
  async change(@Param('id') id: string, @Body() changes: ChangeNameDto): Promise<void> {
    await this.users.update(id, changes);
  }
}
