import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { openPasswordLink, resetPassword, sendPasswordLink } from '../services/forgotten-password';
import { changePassword } from '../services/new-password';

const password = z.string().min(1).max(200);
const portal = z.string().min(1).max(64);
const anybody = ['anonymous', 'customer', 'member', 'apiToken'] as const;

/** How long it takes to say that a mail may be on its way, whether or not one is: milliseconds. */
const EVEN_TIME = 300;

const change = endpoint({
  name: 'changePassword',
  summary: 'A new password in the place of the one of now. All other sessions of the member end; this one goes on under the token that is answered, shown once.',
  method: 'POST',
  path: '/sessions/password',
  who: ['member'],
  body: z.strictObject({ current: password, password }),
  response: z.strictObject({ token: z.string(), expiresAt: z.string() }),
  bare: true,
  limits: ['passwordChange'],
  refusals: ['password.wrong', 'password.weak'],
  async handle({ strapi, viewer, body, now }) {
    const { token, expiresAt } = await changePassword(strapi, viewer, body, now);
    return { token, expiresAt: new Date(expiresAt).toISOString() };
  },
});

const forgotten = endpoint({
  name: 'forgotPassword',
  summary: 'Sends the member a link to a new password, if there is such a member: the answer does not say, nor does its time.',
  method: 'POST',
  path: '/sessions/forgotten',
  who: anybody,
  body: z.strictObject({ portal, email: z.string().min(3).max(254) }),
  status: 202,
  limits: ['passwordForgotten'],
  async handle({ strapi, body, now }) {
    await Promise.all([sendPasswordLink(strapi, body, now), pause(EVEN_TIME)]);
  },
});

const checkLink = endpoint({
  name: 'checkPasswordLink',
  summary: 'Says whether a link to a new password is good; changes nothing.',
  method: 'POST',
  path: '/sessions/reset/check',
  who: anybody,
  body: z.strictObject({ portal, token: z.string().min(1).max(200) }),
  status: 204,
  limits: ['passwordReset'],
  refusals: ['link.invalid', 'link.revoked', 'link.expired'],
  async handle({ body, now }) {
    await openPasswordLink(body, now);
  },
});

const reset = endpoint({
  name: 'resetPassword',
  summary: 'Sets a new password by the link that was sent. It works once; all sessions of the member end.',
  method: 'POST',
  path: '/sessions/reset',
  who: anybody,
  body: z.strictObject({ portal, token: z.string().min(1).max(200), password }),
  status: 204,
  limits: ['passwordReset'],
  refusals: ['link.invalid', 'link.revoked', 'link.expired', 'password.weak'],
  async handle({ strapi, body, now }) {
    await resetPassword(strapi, body, now);
  },
});

export default { type: 'content-api', routes: [change, forgotten, checkLink, reset] };
