import type { Knex } from 'knex';
import type { JsonObject } from '../../domain/json';
import { languageOf, type Portal } from '../../domain/portal';
import { findPortalIn } from '../../domain/portals';
import { localDate, type LocalDate } from '../../domain/time';
import { enqueue } from '../../plugins/messaging/server/services/outbox';
import { awayOn } from '../session/services/person';

/** Who gets a mail, and in which language. */
export interface Recipient {
  id: number;
  email: string;
  language: string | null;
}

interface Present extends Recipient {
  awayFrom: LocalDate | null;
  awayUntil: LocalDate | null;
  deputy: number | null;
}

/** The members with these ids who have not left. */
async function present(trx: Knex, ids: readonly number[]): Promise<Present[]> {
  return (await trx('members as m')
    .leftJoin('members_deputy_lnk as d', 'd.member_id', 'm.id')
    .whereIn('m.id', [...ids])
    .where({ 'm.active': true })
    .whereNotNull('m.email')
    .orderBy('m.id')
    .select('m.id', 'm.email', 'm.language', 'm.away_from as awayFrom', 'm.away_until as awayUntil', 'd.inv_member_id as deputy')) as Present[];
}

/** Whom a notice to somebody goes to: herself, and while she is away her deputy, too (answer 8). Whoever has left is told nothing. */
export async function recipientsOf(trx: Knex, members: readonly number[], today: LocalDate): Promise<Recipient[]> {
  if (members.length === 0) return [];
  const told = await present(trx, members);
  const away = told.filter((member) => awayOn(member, today));
  const deputies = away.map(({ deputy }) => deputy).filter((id) => id !== null && !told.some((member) => member.id === id)) as number[];
  const all = [...told, ...(deputies.length ? await present(trx, deputies) : [])];
  return all.map(({ id, email, language }) => ({ id, email, language }));
}

/** A mail to members about a case. */
export interface Notice {
  template: string;
  portalId: number;
  caseId: number;
  members: readonly number[];
  variables: JsonObject;
}

/** Puts a notice into the outbox for each of its recipients, in the transaction of what it tells of. Nobody is told what she did herself. */
export async function tell(trx: Knex, { template, portalId, caseId, members, variables }: Notice, now: number, doneBy: number | null = null): Promise<void> {
  const portal: Portal | null = members.length ? await findPortalIn(trx, portalId) : null;
  if (!portal) return;
  const recipients = await recipientsOf(trx, members.filter((id) => id !== doneBy), localDate(now, portal.timeZone));
  for (const { email, language } of recipients) {
    const place = { portalId, aggregate: 'case' as const, aggregateId: caseId };
    await enqueue(trx, { ...place, channel: 'email', template, language: languageOf(language, portal), recipient: email, variables: { ...variables, case: caseId } }, now);
  }
}
