import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../domain/actor';
import { holdRow } from '../../../domain/database/hold-row';
import { readIn } from '../../../domain/database/read-in';
import { reader, statement } from '../../../domain/portico';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import type { TakenFile } from '../../../files/taken';
import { present } from '../../../http/case-scope';
import { registerCorrespondent, type Admission, type Author, type Correspondent, type Sender, type Subject } from '../../../plugins/messaging/server/inbound/correspondents';
import { documentsLeft, keepDocuments, type DocumentsCome } from '../../claim-document/keep';
import { storeComment } from '../commands/store-comment';
import { canSeeClaim, claimReach } from '../rules/reach';
import { loadClaim, type ClaimSnapshot } from '../snapshot';
import { CLAIM_COMMANDS, type ClaimSide } from '../states';

interface StoredMember {
  id: number;
  name: string;
  active: boolean;
  company: { id: number; kind: string } | null;
  portal: { id: number; kind: 'warranty' };
}

const memberOf = (column: 'm.id' | 'lower(m.email)') =>
  statement(column === 'm.id' ? 'claim_member_by_id' : 'claim_member_by_address', ({ object, flag }) => {
    const member = object({ id: 'm.id', name: 'm.name', active: flag('m.active'), company: object({ id: 'co.id', kind: 'co.kind' }), portal: object({ id: 'p.id', kind: 'p.kind' }) });
    return `SELECT ${member} AS answer FROM members m JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices_company_lnk oc ON oc.office_id = mo.office_id
      JOIN companies co ON co.id = oc.company_id JOIN companies_portal_lnk cp ON cp.company_id = co.id JOIN portals p ON p.id = cp.portal_id WHERE p.id = ? AND ${column} = ?`;
  });

const memberById = memberOf('m.id');
const memberByAddress = memberOf('lower(m.email)');

interface Party {
  author: Author;
  side: ClaimSide;
}

/** The side on which a member writes about a claim: she sees it, as on its page; null for everybody else. */
function sideOf(member: StoredMember, claim: ClaimSnapshot): ClaimSide | null {
  const reach = member.active ? claimReach(member) : null;
  return reach && canSeeClaim(reach, claim) ? reach.side : null;
}

/** As whom an address (in small letters) writes about a claim: as the member whose it is, else as its contact. An address of a member never counts as a contact's. */
async function partyAt(trx: Knex, claim: ClaimSnapshot, address: string): Promise<Party | null> {
  const member = await readIn<StoredMember>(trx, memberByAddress(), [claim.portalId, address]);
  if (member) {
    const side = sideOf(member, claim);
    return side && { side, author: { kind: 'member', id: member.id, name: member.name } };
  }
  if (claim.contactEmail?.toLowerCase() !== address) return null;
  return { side: 'client', author: { kind: 'contact', id: null, name: claim.contactName ?? address } };
}

/**
 * Mails about a claim (CL-10, MS-06): people of its company and its contact write to the agents by them, agents to the
 * client, and to nobody else: a mail never becomes a note. An agent's words go out under the manufacturer's name, so an
 * address alone does not make one: somebody has to vouch for it.
 */
async function admit(_strapi: Core.Strapi, trx: Knex, { aggregateId }: Subject, { address, vouched }: Sender): Promise<Admission> {
  const claim = await loadClaim(trx, aggregateId);
  const party = claim && (await partyAt(trx, claim, address));
  if (!party) return { refused: 'notAParty' };
  if (party.side === 'agent' && !vouched) return { refused: 'unauthenticated' };
  if (claim.state === 'draft') return { refused: 'noAccess' };
  return claim.state === 'closed' ? { refused: 'closed' } : { author: party.author };
}

async function authorAt(trx: Knex, { aggregateId }: Subject, address: string): Promise<Author | null> {
  const claim = await loadClaim(trx, aggregateId);
  return (claim && (await partyAt(trx, claim, address))?.author) ?? null;
}

interface Letter {
  text: string;
  files: readonly TakenFile[];
}

async function post(strapi: Core.Strapi, trx: Knex, { aggregateId }: Subject, author: Author, { text, files }: Letter, now: number): Promise<{ id: string }> {
  await holdRow(trx, 'claims', present(await loadClaim(trx, aggregateId)).documentId);
  const claim = present(await loadClaim(trx, aggregateId));
  // It may have been closed since the mail was let in, and whoever lets one in by hand opens nothing with it.
  if (claim.state === 'draft' || claim.state === 'closed') throw new Refusal('claim.state', { state: claim.state });
  const member = author.kind === 'member' ? await readIn<StoredMember>(trx, memberById(), [claim.portalId, author.id]) : null;
  const seen = member && sideOf(member, claim);
  const [side, writer] = member && seen ? [seen, member.id] : (['client', null] as const);
  const actor: Actor = { kind: writer === null ? 'customer' : 'member', id: writer, name: author.name };
  // What a claim cannot hold any more stays with the mail.
  const kept = files.slice(0, await documentsLeft(trx, claim.id, false));
  const keep = (along: DocumentsCome['along']) => keepDocuments(strapi, trx, { claim, along, internal: false, author: writer, actor }, kept, now);
  // A stranger who was let in has not been asked.
  if (side === 'client' && author.kind !== 'stranger' && claim.state === CLAIM_COMMANDS.answer.from[0]) {
    await answer(trx, claim, text, actor, now);
    await keep('answer');
    return { id: claim.documentId };
  }
  const comment = await storeComment(strapi, trx, { claim, text, internal: false, side, author: writer }, actor, now);
  await keep({ comment: comment.id });
  return { id: comment.documentId };
}

/** What a client writes while more is asked of it is the answer, as on the page: the words are its, and the review goes on. */
async function answer(trx: Knex, before: ClaimSnapshot, text: string, actor: Actor, now: number): Promise<void> {
  await trx('claims')
    .where({ id: before.id })
    .update({ state: CLAIM_COMMANDS.answer.to, state_comment: text, version: before.version + 1, updated_at: new Date(now) });
  const after = present(await loadClaim(trx, before.id));
  await recordChange(trx, { subject: 'claim', before, after, actor, now });
}

const claimByNumber = statement('claim_by_number', ({ object }) => {
  const subject = object({ portalId: 'l.portal_id', aggregateId: 'l.claim_id' });
  return `SELECT ${subject} AS answer FROM portico_claim_list l JOIN portals p ON p.id = l.portal_id WHERE p.key = ? AND l.number = ? AND l.list <> 'drafts'`;
});

const correspondent: Correspondent = {
  admit,
  authorAt,
  post,
  async find(portalIds, portalKey, number) {
    const found = await reader().read<Omit<Subject, 'aggregate'>>(claimByNumber(), [portalKey, number]);
    return found && (portalIds === 'all' || portalIds.includes(found.portalId)) ? { aggregate: 'claim', ...found } : null;
  },
};

export function registerClaimMail(): void {
  registerCorrespondent('claim', correspondent);
}
