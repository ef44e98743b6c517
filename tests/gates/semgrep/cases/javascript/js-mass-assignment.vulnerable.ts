import { Router } from 'express';
import { User } from './models/user.js';

const router = Router();

router.post('/users', async (req, res) => {
  // ruleid: js-mass-assignment
  const user = await User.create(req.body);
  res.status(201).json({ id: user.id });
});

export default router;

import type { Request, Response } from 'express';
import { accounts } from './accounts';

export async function saveSettings(req: Request, res: Response): Promise<void> {
  const account = await accounts.byId(req.params['id'] ?? '');
  // ruleid: js-mass-assignment
  Object.assign(account, req.body);
  await account.save();
  res.status(204).end();
}

import { PrismaClient } from '@prisma/client';
import { NextResponse } from 'next/server';

const prisma = new PrismaClient();

export async function PATCH(request: Request, { params }: { params: { id: string } }): Promise<Response> {
  const data = await request.json();
  // ruleid: js-mass-assignment
  const user = await prisma.user.update({ where: { id: params.id }, data });
  return NextResponse.json({ id: user.id });
}

const Router = require('@koa/router');
const Article = require('../models/article');

const router = new Router();

router.put('/articles/:id', async (ctx) => {
  const update = ctx.request.body;
  // ruleid: js-mass-assignment
  ctx.body = await Article.findByIdAndUpdate(ctx.params.id, update, { new: true });
});

module.exports = router;

import { Order } from './models/order.js';

export async function createOrder(req, res) {
  // ruleid: js-mass-assignment
  const order = new Order({ owner: req.user.id, ...req.body });
  await order.save();
  res.status(201).json({ id: order.id });
}

import { Body, Controller, Param, Patch } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { User } from './user.entity';

@Controller('users')
export class UsersController {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  @Patch(':id')
  async change(@Param('id') id: string, @Body() changes: Partial<User>): Promise<void> {
    // ruleid: js-mass-assignment
    await this.users.update(id, changes);
  }
}
