import type { Core } from '@strapi/strapi';
import type { Actor } from '../../../../domain/actor';
import { appendEvents, silent } from '../../../../domain/events';
import { whileRecording } from '../../../../domain/recorder';
import { Refusal } from '../../../../domain/refusal';
import { worker } from '../running-worker';
import type { FoundMessage } from '../history/whole-message';
import { sentAlong, withAttachments } from '../inbound/attachments';
import { correspondentFor, takesMail, type Author, type Subject } from '../inbound/correspondents';
import { matchOf } from '../inbound/match';
import { commentIn } from '../inbound/reading/comment-in';
import { readMail } from '../inbound/reading/read-mail';
import { headerOf } from '../inbound/reading/received-mail';
import { letterText } from '../inbound/letter-text';
import { isVouchedFor } from '../inbound/vouched';

/** What somebody who looks after the messages does with one, and in whose name. */
export interface Decision {
  strapi: Core.Strapi;
  message: FoundMessage;
  actor: Actor;
  /** Milliseconds UTC. */
  now: number;
}

const wrongState = ({ entry }: FoundMessage) => new Refusal('message.state', { state: entry.answer.state });

/** A message that failed or came back is tried again, as if it were new: for another 48 hours (MS-02). */
export async function sendAgain({ strapi, message, actor, now }: Decision): Promise<void> {
  const { entry, portalId, aggregate, aggregateId } = message;
  if (entry.direction !== 'sent') throw wrongState(message);
  await strapi.db.transaction(async ({ trx }) => {
    const changed = await trx('portico_outbox')
      .where({ id: entry.number })
      .whereIn('state', ['failed', 'bounced'])
      .update({ state: 'queued', attempts: 0, due_at: now, tried_since: now, error: null, bounced_at: null });
    if (changed === 0) throw wrongState(message);
    if ((aggregate !== 'case' && aggregate !== 'claim') || portalId === null || aggregateId === null) return;
    await appendEvents(trx, { portalId, aggregate, aggregateId, actor, now }, [silent('messageSentAgain', { recipient: entry.answer.to })]);
  });
  worker(strapi).wake();
}

/** A mail in quarantine becomes what its sender meant it to be: a message of its case, or of the one that is named. */
export async function acceptMail({ strapi, message, actor, now }: Decision, named: Subject | null): Promise<void> {
  const { entry, source } = message;
  const subject = named ?? subjectOf(message);
  if (entry.answer.state !== 'quarantined' || source === null) throw wrongState(message);
  if (!subject) throw new Refusal('message.unmatched');
  const mail = await readMail(source);
  const correspondent = correspondentFor(subject.aggregate);
  const { comment, pictures } = commentIn(mail);
  const name = entry.answer.from ?? headerOf(mail, 'from');
  const isVouched = isVouchedFor(mail, await matchOf(strapi.db.connection, mail));
  await withAttachments(sentAlong(mail, pictures), (files, fates) =>
    whileRecording(() =>
      strapi.db.transaction(async ({ trx }) => {
        const known = mail.from && (await correspondent.authorAt(trx, subject, mail.from.address));
        const { id } = await correspondent.post(strapi, trx, subject, authorOf(known, isVouched) ?? stranger(name), { text: letterText(comment || (mail.text ?? '').trim()), files }, now);
        const place = { portal_id: subject.portalId, aggregate: subject.aggregate, aggregate_id: subject.aggregateId };
        const changed = await trx('portico_inbound')
          .where({ id: entry.number, state: 'quarantined' })
          .update({ ...place, state: 'posted', comment, files: JSON.stringify(fates), posted_as: id, actor: JSON.stringify(actor), settled_at: now });
        if (changed === 0) throw wrongState(message);
      }),
    ),
  );
  worker(strapi).wake();
}

/** A mail in quarantine, or one that cannot be read, needs nobody's look any more. It is kept. */
export async function discardMail({ strapi, message, actor, now }: Decision): Promise<void> {
  const { entry } = message;
  const changed =
    entry.direction === 'received' &&
    (await strapi.db
      .connection('portico_inbound')
      .where({ id: entry.number })
      .whereIn('state', ['quarantined', 'unreadable'])
      .update({ state: 'discarded', actor: JSON.stringify(actor), settled_at: now }));
  if (!changed) throw wrongState(message);
}

/** What answers a message that is about nothing of ours to write to is as good as unmatched. */
function subjectOf({ portalId, aggregate, aggregateId }: FoundMessage): Subject | null {
  return portalId !== null && aggregate !== null && aggregateId !== null && takesMail(aggregate) ? { portalId, aggregate, aggregateId } : null;
}

/** Whoever lets a mail in that nobody vouches for does not thereby make it the company's own word. */
function authorOf(known: Author | null, isVouched: boolean): Author | null {
  return known?.kind === 'member' && !isVouched ? null : known;
}

/** Under what the mail says of itself, however little that is worth. */
const stranger = (name: string): Author => ({ kind: 'stranger', id: null, name: name || '?' });
