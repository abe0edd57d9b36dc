import type { Knex } from 'knex';
import { languageOf } from '../../domain/portal';
import { findPortalIn } from '../../domain/portals';
import { registerEffect, type Change } from '../../domain/recorder';
import { enqueue } from '../../plugins/messaging/server/services/outbox';
import { registerTemplate } from '../../plugins/messaging/server/templates/definition';
import { LEAD_LEVEL } from '../../plugins/role-matrix/server/rules/levels';
import { colleaguesOfOfficeIn } from '../member/colleague';
import { tell } from '../notice/recipients';
import { changeOf } from './recorded';
import type { Invitation, RfqSnapshot } from './snapshot';
import { rfqTemplates } from './templates';

interface Told {
  template: 'rfqInvited' | 'rfqChanged' | 'rfqCancelled' | 'rfqWon' | 'rfqLost';
  to: Invitation;
  change?: string;
}

/** Who of the invited is told what. Nobody is told of others, or of a sum (EH-15). Pure. */
export function invitedTold(before: RfqSnapshot | null, after: RfqSnapshot): Told[] {
  if (before === null || before.status === 'decided' || before.status === 'cancelled') return [];
  const told = before.invitations.filter(({ invitedAt }) => invitedAt !== null);
  const fresh = after.invitations.filter((one) => one.invitedAt !== null && !told.some(({ id }) => id === one.id));
  const all = (template: Told['template'], to: readonly Invitation[], change?: string): Told[] => to.map((one) => ({ template, to: one, ...(change !== undefined && { change }) }));
  if (after.status === 'cancelled') return all('rfqCancelled', told);
  if (after.status === 'decided') return after.invitations.filter(({ invitedAt }) => invitedAt !== null).map((to): Told => ({ template: to.won ? 'rfqWon' : 'rfqLost', to }));
  const change = after.status === 'sent' && before.status === 'sent' ? changeOf(before, after) : null;
  return [...(change ? all('rfqChanged', told, change) : []), ...all('rfqInvited', fresh)];
}

async function tellInvitedAfter(trx: Knex, change: Change): Promise<void> {
  const { portalId, caseId } = change.after;
  const doneBy = change.actor.kind === 'member' ? change.actor.id : null;
  for (const { template, to, change: what } of invitedTold(change.before as RfqSnapshot | null, change.after as RfqSnapshot)) {
    const variables = { invitation: to.id, ...(what !== undefined && { change: what }) };
    if (to.office) {
      const leads = (await colleaguesOfOfficeIn(trx, to.office.id)).filter(({ level }) => level >= LEAD_LEVEL);
      await tell(trx, { template, portalId, caseId, members: leads.map(({ id }) => id), variables }, change.now, doneBy);
    } else if (to.email) {
      const portal = await findPortalIn(trx, portalId);
      if (portal) await enqueue(trx, { portalId, aggregate: 'case', aggregateId: caseId, channel: 'email', template, language: languageOf(null, portal), recipient: to.email, variables }, change.now);
    }
  }
}

export function registerRfqNotices(): void {
  rfqTemplates.forEach(registerTemplate);
  registerEffect({ name: 'notices to the invited', subjects: ['rfq'], run: tellInvitedAfter });
}
