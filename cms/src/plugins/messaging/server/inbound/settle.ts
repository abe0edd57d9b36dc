import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { environment } from '../../../../environment';
import { whileRecording } from '../../../../domain/recorder';
import { hasPoint } from '../../../../http/rate-limits';
import { addressKey } from '../services/address-key';
import { sentAlong, withAttachments } from './attachments';
import { noteBounce } from './bounces';
import { correspondentFor, takesMail, type Admission, type QuarantineReason } from './correspondents';
import { letterText } from './letter-text';
import { matchOf, type Match } from './match';
import { authenticationOf } from './reading/authentication';
import { commentIn } from './reading/comment-in';
import { deliveryReport } from './reading/delivery-report';
import { kindOf } from './reading/kind-of-mail';
import { readMail } from './reading/read-mail';
import { UnreadableMail, type ReceivedMail } from './reading/received-mail';
import type { Finding } from './received';
import { isVouchedFor } from './vouched';

/** Writes down what a mail turned out to be, in the transaction of what that brings with it. */
export type WriteDown = (trx: Knex, finding: Finding) => Promise<void>;

/**
 * Looks at one mail and does what follows from it (MS-06): posts it, keeps it for the record, or lays it aside for
 * somebody to decide. Throws where something failed for the moment: nothing has been done then.
 */
export async function settleMail(strapi: Core.Strapi, source: Buffer, writeDown: WriteDown, now: number): Promise<void> {
  const mail = await readable(source);
  if (mail instanceof UnreadableMail) return settle(strapi, writeDown, { ...nothing, state: 'unreadable', reason: mail.code });
  const match = await matchOf(strapi.db.connection, mail);
  const found: Finding = { ...nothing, ...outside(mail), ...about(match), kind: kindOf(mail).kind };
  if (found.kind === 'bounce') return settleBounce(strapi, mail, match, found, writeDown, now);
  if (found.kind !== 'personal') return settle(strapi, writeDown, { ...found, state: 'recorded', reason: kindOf(mail).because });
  return settleLetter(strapi, mail, match, found, writeDown, now);
}

const nothing: Finding = {
  state: 'recorded',
  kind: null,
  reason: null,
  from_address: null,
  from_name: null,
  subject: null,
  sent_at: null,
  portal_id: null,
  aggregate: null,
  aggregate_id: null,
  outbox_id: null,
  comment: null,
  files: [],
  posted_as: null,
};

async function readable(source: Buffer): Promise<ReceivedMail | UnreadableMail> {
  try {
    return await readMail(source);
  } catch (error) {
    if (error instanceof UnreadableMail) return error;
    throw error;
  }
}

function outside({ from, subject, sentAt }: ReceivedMail) {
  return { from_address: from?.address ?? null, from_name: from?.name ?? null, subject, sent_at: sentAt };
}

function about(match: Match | null) {
  if (!match) return {};
  const { id, portal_id, aggregate, aggregate_id } = match.answered;
  return { outbox_id: id, portal_id, aggregate, aggregate_id };
}

async function settle(strapi: Core.Strapi, writeDown: WriteDown, finding: Finding): Promise<void> {
  await strapi.db.transaction(({ trx }) => writeDown(trx, finding));
}

async function settleBounce(strapi: Core.Strapi, mail: ReceivedMail, match: Match | null, found: Finding, writeDown: WriteDown, now: number): Promise<void> {
  const report = deliveryReport(mail);
  await strapi.db.transaction(async ({ trx }) => {
    const message = await noteBounce(trx, report, match?.answered ?? null, now);
    const why = report?.recipients.map(({ action, status, why: words }) => [action, status, words].filter(Boolean).join(' ')).join('; ');
    await writeDown(trx, { ...found, ...about(message && { answered: message, signed: false }), state: 'recorded', reason: why || kindOf(mail).because });
  });
}

async function settleLetter(strapi: Core.Strapi, mail: ReceivedMail, match: Match | null, found: Finding, writeDown: WriteDown, now: number): Promise<void> {
  const { comment: words, pictures } = commentIn(mail);
  const comment = letterText(words);
  const attachments = sentAlong(mail, pictures);
  const quarantine = (reason: QuarantineReason) => settle(strapi, writeDown, { ...found, state: 'quarantined', reason, comment });
  if (!match || !takesMail(match.answered.aggregate)) return quarantine('unmatched');
  if (!mail.from) return quarantine('noSender');
  const { result } = authenticationOf(mail, environment.IMAP_AUTHSERV_ID ?? null);
  if (result === 'fail') return quarantine('unauthenticated');
  const subject = { portalId: match.answered.portal_id, aggregate: match.answered.aggregate, aggregateId: match.answered.aggregate_id };
  const correspondent = correspondentFor(subject.aggregate);
  const sender = { address: mail.from.address, vouched: isVouchedFor(mail, match) };
  const admission: Admission = await strapi.db.transaction(async ({ trx }) => await correspondent.admit(strapi, trx, subject, sender, now));
  if ('refused' in admission) return quarantine(admission.refused);
  if (comment === '' && attachments.length === 0) return quarantine('empty');
  if (!(await hasPoint('mailFromSender', addressKey(sender.address)))) return quarantine('tooMany');
  await withAttachments(attachments, async (files, fates) => {
    if (comment === '' && files.length === 0) return settle(strapi, writeDown, { ...found, state: 'quarantined', reason: 'empty', files: fates });
    await whileRecording(() =>
      strapi.db.transaction(async ({ trx }) => {
        const { id } = await correspondent.post(strapi, trx, subject, admission.author, { text: comment, files }, now);
        await writeDown(trx, { ...found, state: 'posted', comment, files: fates, posted_as: id });
      }),
    );
  });
}
