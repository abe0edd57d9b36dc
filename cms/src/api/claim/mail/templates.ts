import type { Core } from '@strapi/strapi';
import type { Portal } from '../../../domain/portal';
import { reader, statement } from '../../../domain/portico';
import { environment } from '../../../environment';
import type { TemplateDefinition, TemplateRecord, Variable, Variables } from '../../../plugins/messaging/server/templates/definition';
import type { OutboxRow } from '../../../plugins/messaging/server/services/outbox';
import type { ClaimSide } from '../states';
import type { ClaimTemplate } from './notices';

/** Where a claim lies for those who are told of it. */
const addressOf = (side: ClaimSide, { key }: Pick<Portal, 'key'>, number: string): string =>
  `${environment.WEB_URL}/${key}/${side === 'client' ? 'client' : 'work'}/claims/${encodeURIComponent(number)}`;

/** Whether an answer to the mail itself is read: what a mail promises hangs on it. */
const replies = (): string => (environment.repliesAreRead ? 'yes' : 'no');

interface ToldClaim {
  number: string;
  problem: string;
  serial: string;
  company: string;
}

const toldClaim = statement('told_claim', ({ object }) => {
  const told = object({ number: 'l.number', problem: `coalesce(c.problem, '')`, serial: `coalesce(c.serial, '')`, company: 'co.name' });
  return `SELECT ${told} AS answer FROM portico_claim_list l JOIN claims c ON c.id = l.claim_id JOIN companies co ON co.id = l.company_id
    WHERE l.claim_id = ? AND l.portal_id = ?`;
});

const SHOWN = 20;

const newestClaims = statement('told_claims', ({ object, list }) => {
  const claim = object({ id: 'l.claim_id', number: 'l.number', problem: `coalesce(c.problem, '')` });
  return `SELECT ${list(claim, `portico_claim_list l JOIN claims c ON c.id = l.claim_id WHERE l.portal_id = ? AND l.list <> 'drafts' ORDER BY l.claim_id DESC LIMIT ${SHOWN}`)} AS answer`;
});

/** Claims that have been handed in: of drafts nobody is told. */
async function claimRecords(portal: Portal): Promise<TemplateRecord[]> {
  const claims = await reader().read<{ id: number; number: string; problem: string }[]>(newestClaims(), [portal.id]);
  return (claims ?? []).map(({ id, number, problem }) => ({ id: String(id), label: `${number} · ${problem}` }));
}

const linked = (side: ClaimSide, portal: Portal, claim: ToldClaim): Variables => ({ ...claim, replies: replies(), link: addressOf(side, portal, claim.number) });

const about = (side: ClaimSide) =>
  ({
    channels: ['email'],
    audience: side === 'client' ? 'customer' : 'member',
    async make(_strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Variables> {
      const { claim: claimId, ...told } = JSON.parse(row.variables) as { claim: number; name: string; comment: string };
      const claim = await reader().read<ToldClaim>(toldClaim(), [claimId, portal.id]);
      if (!claim) throw new Error(`Claim ${claimId} does not exist`);
      return { ...told, ...linked(side, portal, claim) };
    },
    records: claimRecords,
    async example(portal: Portal, record: string): Promise<Variables | null> {
      const id = Number(record);
      const claim = Number.isSafeInteger(id) ? await reader().read<ToldClaim>(toldClaim(), [id, portal.id]) : null;
      return claim && linked(side, portal, claim);
    },
  }) as const;

const text = (variable: string, sample: string): Variable => ({ type: 'text', about: variable, sample });

const variables = (side: ClaimSide): TemplateDefinition['variables'] => ({
  number: text('claimNumber', 'WC-26-0001'),
  problem: text('claimProblem', 'Compressor does not start'),
  serial: text('claimSerial', 'AN9-2403-118846'),
  company: text('claimCompany', 'Fjordvarme'),
  name: text('claimActor', 'Ingrid Moen'),
  link: { type: 'link', about: 'claimLink', sample: addressOf(side, { key: 'portal' }, 'WC-26-0001') },
});

const said = { comment: text('claimComment', 'Which pressure did you read?') };
const answered = { ...said, replies: text('claimReplies', 'yes') };

/** To those who handed the claim in, or to agents. One may be spared what merely says that something is in its place; what needs an answer or decides, nobody is. */
const mail = (key: ClaimTemplate, side: ClaimSide, more: TemplateDefinition['variables'] = {}, category?: TemplateDefinition['category']): TemplateDefinition => ({
  key,
  ...about(side),
  variables: { ...variables(side), ...more },
  ...(category && { category }),
});

/** What the sides of a claim are told (CL-08). */
export const claimTemplates: readonly TemplateDefinition[] = [
  mail('claimReceived', 'client', {}, 'claimNews'),
  mail('claimInformationAsked', 'client', answered),
  mail('claimCommentOfAgent', 'client', answered),
  mail('claimApproved', 'client', said),
  mail('claimRejected', 'client', said),
  mail('claimClosed', 'client', said, 'claimNews'),
  mail('claimHandedIn', 'agent', {}, 'claimNews'),
  mail('claimGiven', 'agent'),
  mail('claimAnswered', 'agent', answered),
  mail('claimCommentOfClient', 'agent', answered),
];
