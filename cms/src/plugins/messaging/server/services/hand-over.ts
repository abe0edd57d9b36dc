import type { Core } from '@strapi/strapi';
import type { SendMailOptions } from 'nodemailer';
import { environment } from '../../../../environment';
import { findPortalById } from '../../../../domain/portals';
import { Refusal } from '../../../../domain/refusal';
import { takePoint } from '../../../../http/rate-limits';
import { takesMail } from '../inbound/correspondents';
import { replyAddressOf } from '../inbound/reply-address';
import { fromOf } from '../letterhead/envelope';
import { originOf } from '../letterhead/store';
import { readyPush } from '../push/ready-push';
import { sendSms } from '../sms/send-sms';
import { renderMail, renderSms } from '../templates/render';
import { addressKey } from './address-key';
import type { OutboxRow } from './outbox';
import { Postponed } from './postponed';
import type { Ready } from './ready';
import { sourceOf } from './source';

/** Renders a message. Secrets are made here, and kept nowhere. */
export async function makeReady(strapi: Core.Strapi, row: OutboxRow): Promise<Ready> {
  const portal = await findPortalById(row.portal_id);
  if (!portal) throw new Error(`Message ${row.message_id} belongs to no portal`);
  const origin = await originOf(strapi, portal, row.locale);
  if (row.channel === 'sms') {
    const { sent, kept } = await renderSms(strapi, row, origin);
    const sms = { to: row.recipient, text: sent, portal: portal.key, portalId: portal.id };
    return { subject: null, source: kept, send: async () => (await sendSms(sms)).reference };
  }
  if (row.channel === 'push') return readyPush(strapi, row, origin);
  const { sent, kept } = await renderMail(strapi, row, origin);
  await postponeWhereSpent(row.recipient);
  const { name, replyAddress } = origin.sender;
  const isTakenIn = environment.repliesAreRead && takesMail(row.aggregate);
  const answeredAt = isTakenIn ? replyAddressOf(row) : replyAddress;
  const envelope = {
    to: row.recipient,
    from: fromOf(origin),
    ...(answeredAt !== null && { replyTo: { name, address: answeredAt } }),
    messageId: messageIdOf(row),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Portico-Portal': portal.key },
  } satisfies SendMailOptions;
  return {
    subject: kept.subject,
    // A reply address of the message's own is as good as a secret: whoever has it writes into the case under the recipient's name.
    source: await sourceOf({ ...envelope, ...kept, headers: { ...envelope.headers, ...kept.headers }, ...(isTakenIn && { replyTo: '•••' }) }),
    async send() {
      await strapi.plugin('email').service('email').send({ ...envelope, ...sent, headers: { ...envelope.headers, ...sent.headers } });
      return null;
    },
  };
}

/** The same over all attempts, so that a mail that goes twice is recognised (MS-01). */
function messageIdOf({ message_id }: Pick<OutboxRow, 'message_id'>): string {
  return `<${message_id}@${new URL(environment.WEB_URL).hostname}>`;
}

/** However it comes about that somebody is written to without end, it ends here (MS-08). */
async function postponeWhereSpent(recipient: string): Promise<void> {
  try {
    await takePoint('mailToAddress', addressKey(recipient));
  } catch (reason) {
    if (reason instanceof Refusal) throw new Postponed('This address has had as many mails as it gets in an hour', Date.now() + Number(reason.details.retryAfter) * 1000);
    throw reason;
  }
}
