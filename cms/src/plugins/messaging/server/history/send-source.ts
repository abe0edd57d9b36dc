import { Readable } from 'node:stream';
import contentDisposition from 'content-disposition';
import type { Context } from 'koa';
import { Refusal } from '../../../../domain/refusal';
import { struckText } from '../inbound/strike';
import type { FoundMessage } from './whole-message';

/** Answers with the source of a message, always as a file to keep: what came from outside is not opened in the browser. */
export function sendSource(ctx: Context, { entry, source }: FoundMessage): void {
  if (source === null) throw new Refusal('notFound');
  const mail = entry.answer.channel === 'email';
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
  ctx.set('Content-Type', mail ? 'message/rfc822' : 'text/plain; charset=utf-8');
  ctx.set('Content-Disposition', contentDisposition(`${entry.answer.id}.${mail ? 'eml' : 'txt'}`));
  ctx.body = Readable.from([Buffer.from(struckText(source.toString('latin1')), 'latin1')]);
}
