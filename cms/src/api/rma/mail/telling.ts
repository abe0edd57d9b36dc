import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { languageOf, type Portal } from '../../../domain/portal';
import { reader, statement } from '../../../domain/portico';
import { registerEffect, type Change } from '../../../domain/recorder';
import { localDate } from '../../../domain/time';
import { environment } from '../../../environment';
import { enqueue, type OutboxRow } from '../../../plugins/messaging/server/services/outbox';
import { registerTemplate, type TemplateDefinition, type TemplateRecord, type Variable, type Variables } from '../../../plugins/messaging/server/templates/definition';
import { addresseesOf } from '../../claim/mail/notices';
import { readParties } from '../../claim/mail/parties';
import type { ClaimSide } from '../../claim/states';
import { wants } from '../../member/rules/wants';
import { moveOfRma } from '../recorded';
import type { RmaSnapshot } from '../snapshot';
import type { RmaCommand } from '../states';

interface RmaNotice {
  template: string;
  to: ClaimSide;
  /** One may be spared what merely says that something is in its place. */
  spared?: true;
}

/** Who is told of a return (CL-12): the other side. */
const TOLD: Record<RmaCommand | 'issue', RmaNotice> = {
  issue: { template: 'rmaIssued', to: 'client' },
  ship: { template: 'rmaShipped', to: 'agent' },
  receive: { template: 'rmaReceived', to: 'client', spared: true },
  inspect: { template: 'rmaInspected', to: 'client' },
  close: { template: 'rmaClosed', to: 'client', spared: true },
  cancel: { template: 'rmaCancelled', to: 'client' },
};

const addressOf = (side: ClaimSide, { key }: Pick<Portal, 'key'>, number: string): string => `${environment.WEB_URL}/${key}/${side === 'client' ? 'client' : 'work'}/rmas/${encodeURIComponent(number)}`;

interface ToldRma {
  number: string;
  claim: string;
  company: string;
}

const toldRma = statement('told_rma', ({ object }) => {
  const told = object({ number: 'l.number', claim: 'c.number', company: 'co.name' });
  return `SELECT ${told} AS answer FROM portico_rma_list l JOIN claims c ON c.id = l.claim_id JOIN companies co ON co.id = l.company_id WHERE l.rma_id = ? AND l.portal_id = ?`;
});

const newestRmas = statement('told_rmas', ({ object, list }) => {
  const rma = object({ id: 'l.rma_id', number: 'l.number' });
  return `SELECT ${list(rma, 'portico_rma_list l WHERE l.portal_id = ? ORDER BY l.rma_id DESC LIMIT 20')} AS answer`;
});

async function records(portal: Portal): Promise<TemplateRecord[]> {
  return ((await reader().read<{ id: number; number: string }[]>(newestRmas(), [portal.id])) ?? []).map(({ id, number }) => ({ id: String(id), label: number }));
}

const text = (about: string, sample: string): Variable => ({ type: 'text', about, sample });

/** Mails stand in the history of the claim that the return is of. */
const template = ({ template: key, to, spared }: RmaNotice): TemplateDefinition => ({
  key,
  channels: ['email'],
  audience: to === 'client' ? 'customer' : 'member',
  variables: {
    number: text('rmaNumber', 'RMA-26-0001'),
    claim: text('claimNumber', 'WC-26-0001'),
    company: text('claimCompany', 'Fjordvarme'),
    name: text('claimActor', 'Ingrid Moen'),
    comment: text('claimComment', 'Sent with DHL, 1Z 999'),
    link: { type: 'link', about: 'rmaLink', sample: addressOf(to, { key: 'portal' }, 'RMA-26-0001') },
  },
  ...(spared && { category: 'claimNews' as const }),
  async make(_strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Variables> {
    const { rma: id, name, comment } = JSON.parse(row.variables) as { rma: number; name: string; comment: string };
    const told = await reader().read<ToldRma>(toldRma(), [id, portal.id]);
    if (!told) throw new Error(`RMA ${id} does not exist`);
    return { ...told, name, comment, link: addressOf(to, portal, told.number) };
  },
  records,
  async example(portal: Portal, record: string): Promise<Variables | null> {
    const id = Number(record);
    const told = Number.isSafeInteger(id) ? await reader().read<ToldRma>(toldRma(), [id, portal.id]) : null;
    return told && { ...told, link: addressOf(to, portal, told.number) };
  },
});

/** Both sides are told in the transaction of what concerns them. */
async function tellAfter(trx: Knex, { before, after, actor, now }: Change): Promise<void> {
  const [was, is] = [before, after] as unknown as [RmaSnapshot | null, RmaSnapshot];
  const move = was ? moveOfRma(was, is) : 'issue';
  const found = move && (await readParties(trx, is.claimId));
  if (!move || !found) return;
  const { portal, parties } = found;
  const { template: key, to, spared } = TOLD[move];
  const comment = move === 'ship' ? [is.carrier, is.tracking].filter(Boolean).join(', ') : (is.stateComment ?? '');
  const told = addresseesOf(to, parties, localDate(now, portal.timeZone), actor.kind === 'member' ? actor.id : null).filter(({ notifications }) => !spared || wants(notifications, 'claimState'));
  for (const { email, language } of told) {
    await enqueue(trx, { portalId: is.portalId, aggregate: 'claim', aggregateId: is.claimId, channel: 'email', template: key, language: languageOf(language, portal), recipient: email, variables: { rma: is.id, name: actor.name, comment } }, now);
  }
}

export function registerRmaNotices(): void {
  Object.values(TOLD).map(template).forEach(registerTemplate);
  registerEffect({ name: 'notices about returns', subjects: ['rma'], run: tellAfter });
}
