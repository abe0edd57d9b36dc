import type { Knex } from 'knex';
import { languageOf } from '../../../domain/portal';
import { registerEffect, type Change } from '../../../domain/recorder';
import { localDate } from '../../../domain/time';
import { enqueue } from '../../../plugins/messaging/server/services/outbox';
import { registerTemplate } from '../../../plugins/messaging/server/templates/definition';
import { moveOf, type CommentSnapshot } from '../recorded';
import type { ClaimSnapshot } from '../snapshot';
import { isTold } from './choices';
import { addresseesOf, GIVEN, noticesOfComment, TOLD_OF_MOVES, type ClaimNotice } from './notices';
import { readParties } from './parties';
import { claimTemplates } from './templates';

type Told = Pick<Change, 'actor' | 'now'> & { portalId: number; claimId: number; comment: string | null };

/** Who did it and what was said are those of the moment; the rest of the claim is read when the mail goes. */
async function send(trx: Knex, notices: readonly ClaimNotice[], { actor, now, portalId, claimId, comment }: Told): Promise<void> {
  const found = notices.length > 0 ? await readParties(trx, claimId) : null;
  if (!found) return;
  const { portal, parties } = found;
  const doneBy = actor.kind === 'member' ? actor.id : null;
  for (const { template, to, receipt } of notices) {
    const told = addresseesOf(to, parties, localDate(now, portal.timeZone), receipt ? null : doneBy).filter(({ notifications }) => isTold(template, notifications, parties));
    for (const { email, language } of told) {
      const variables = { claim: claimId, name: actor.name, comment: comment ?? '' };
      await enqueue(trx, { portalId, aggregate: 'claim', aggregateId: claimId, channel: 'email', template, language: languageOf(language, portal), recipient: email, variables }, now);
    }
  }
}

/** The sides of a claim are told in the transaction of what concerns them (CL-08). */
async function tellAfter(trx: Knex, { subject, before, after, actor, now }: Change): Promise<void> {
  if (subject === 'claimComment') {
    const { portalId, claimId, text, ...comment } = after as unknown as CommentSnapshot;
    return send(trx, noticesOfComment(comment), { actor, now, portalId, claimId, comment: text });
  }
  const [was, is] = [before, after] as unknown as [ClaimSnapshot | null, ClaimSnapshot];
  const move = was && moveOf(was, is);
  if (move) await send(trx, TOLD_OF_MOVES[move], { actor, now, portalId: is.portalId, claimId: is.id, comment: is.stateComment });
  if (was && is.agent && is.agent.id !== was.agent?.id) await send(trx, [GIVEN], { actor, now, portalId: is.portalId, claimId: is.id, comment: null });
}

export function registerClaimNotices(): void {
  claimTemplates.forEach(registerTemplate);
  registerEffect({ name: 'notices about claims', subjects: ['claim', 'claimComment'], run: tellAfter });
}
