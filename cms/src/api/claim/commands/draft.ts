import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { quantityOf } from '../../../domain/money';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { localDate } from '../../../domain/time';
import { present } from '../../../http/case-scope';
import { actorOf, type MemberViewer } from '../../../http/viewer';
import { judgementIn } from '../../unit/warranty';
import { faultsOf } from '../rules/faults';
import { claimTotals } from '../rules/totals';
import { reachOn } from '../side';
import { CLAIM, loadClaim, type ClaimSnapshot } from '../snapshot';
import { CLAIM_COMMANDS } from '../states';
import { changeClaim, moved, type ClaimCall } from './change-claim';
import { keepLines, pricedLines, type EnteredLine } from './lines';

/** A draft as it is entered: all of it, each time. */
export interface EnteredClaim {
  contact: { name: string; email: string; company: string; phone: string };
  serial: string;
  failureDate: string | null;
  problem: string;
  description: string;
  lines: EnteredLine[];
}

/** A claim begins as a draft, with the contact filled in from the login (CL-03). Answers its number. */
export async function createClaim({ strapi, viewer, now }: { strapi: Core.Strapi; viewer: MemberViewer; now: number }): Promise<string> {
  const reach = reachOn('client', viewer);
  const { portalId, companyId } = reach;
  return strapi.db.transaction(async ({ trx }) => {
    const number = await nextNumber(trx, portalId, localDate(now, viewer.portal.timeZone));
    const contact = { contactName: viewer.name, contactEmail: viewer.email, contactCompany: viewer.company?.name ?? null, contactPhone: await mobileOf(trx, viewer.id) };
    const stored = (await strapi.db.query(CLAIM).create({ data: { number, state: 'draft', version: 1, ...contact, portal: portalId, company: companyId, creator: viewer.id, createdAt: new Date(now), updatedAt: new Date(now) } })) as { id: number };
    const after = present(await loadClaim(trx, stored.id));
    await recordChange(trx, { subject: 'claim', before: null, after, actor: actorOf(viewer), now });
    return number;
  });
}

async function mobileOf(trx: Knex, memberId: number): Promise<string | null> {
  const member = await trx('members').where({ id: memberId }).first<{ mobile: string | null } | undefined>('mobile');
  return member?.mobile ?? null;
}

/** The row is held by whoever counts, so that no two claims get one number. */
async function nextNumber(trx: Knex, portalId: number, today: string): Promise<string> {
  await trx('portico_claim_counters').insert({ portal_id: portalId, last: 0 }).onConflict('portal_id').ignore();
  await trx('portico_claim_counters').where({ portal_id: portalId }).increment('last', 1);
  const { last } = (await trx('portico_claim_counters').where({ portal_id: portalId }).first<{ last: number }>('last')) ?? { last: 0 };
  return `WC-${today.slice(2, 4)}-${String(last).padStart(4, '0')}`;
}

/** Keeps what has been entered so far, also where it could not be handed in. */
export async function saveDraft(call: ClaimCall, entered: EnteredClaim): Promise<void> {
  await changeClaim(call, 'client', async (before, trx) => {
    if (before.state !== 'draft') throw new Refusal('claim.state', { state: before.state });
    await keepLines(call.strapi, before, await pricedLines(trx, before, entered.lines));
    const { contact, serial, failureDate, problem, description } = entered;
    const columns = {
      contact_name: contact.name || null,
      contact_email: contact.email || null,
      contact_company: contact.company || null,
      contact_phone: contact.phone || null,
      serial: serial || null,
      failure_date: failureDate,
      problem: problem || null,
      description: description || null,
    };
    const { unitId, columns: told } = await judged(trx, before, call, entered);
    return { columns: { ...columns, ...told }, unitId };
  });
}

/** What the draft is told about its unit; on the day of the failure, or today while that is not said. */
async function judged(trx: Knex, { portalId, company }: ClaimSnapshot, { viewer, now }: ClaimCall, { serial, failureDate }: Pick<EnteredClaim, 'serial' | 'failureDate'>): Promise<{ unitId: number | null; columns: { verdict: string | null } }> {
  const found = await judgementIn(trx, { portalId, companyId: company.id, serial, failedOn: failureDate ?? localDate(now, viewer.portal.timeZone) });
  return { unitId: found?.unit ?? null, columns: { verdict: found && JSON.stringify(found.verdict) } };
}

/** Hands the claim in, with prices and the warranty as they are now. What speaks against it is told all at once. */
export async function submitClaim(call: ClaimCall): Promise<void> {
  const { strapi, viewer, now } = call;
  await changeClaim(call, CLAIM_COMMANDS.submit.by, async (before, trx) => {
    const columns = moved('submit', before, null);
    const lines = await pricedLines(trx, before, before.lines.map(enteredAgain));
    const claimed = { ...before, contact: { name: before.contactName ?? '', email: before.contactEmail ?? '', company: before.contactCompany ?? '', phone: before.contactPhone ?? '' }, serial: before.serial ?? '', problem: before.problem ?? '' };
    const findings = faultsOf({ ...claimed, lines: lines.map((line) => ({ ...line, description: line.description ?? '' })) }, localDate(now, viewer.portal.timeZone));
    if (findings.length > 0) throw new Refusal('claim.incomplete', { findings });
    await keepLines(strapi, before, lines);
    const { parts, labour, total } = claimTotals(lines);
    const { unitId, columns: told } = await judged(trx, before, call, claimed);
    return { columns: { ...columns, ...told, parts_total: parts, labour_total: labour, total, submitted_at: new Date(now) }, unitId };
  });
}

const enteredAgain = ({ kind, master, number, description, quantity, unitPrice }: ClaimSnapshot['lines'][number]): EnteredLine => ({
  kind,
  master,
  number: number ?? '',
  description: description ?? '',
  quantity: quantity === null ? null : quantityOf(quantity),
  unitPrice,
});
