import type { Knex } from 'knex';
import type { JsonObject } from '../../domain/json';
import { readIn } from '../../domain/database/read-in';
import { languageOf, portalObject, type Portal } from '../../domain/portal';
import { statement } from '../../domain/portico';
import { localDate, type LocalDate } from '../../domain/time';
import { enqueue } from '../../plugins/messaging/server/services/outbox';
import { awayOn } from '../../plugins/role-matrix/server/rules/person';

/** Who gets a mail, and in which language. */
interface Recipient {
  id: number;
  email: string;
  language: string | null;
}

interface Present extends Recipient {
  awayFrom: LocalDate | null;
  awayUntil: LocalDate | null;
  deputy: number | null;
}

interface Addressed {
  portal: Portal;
  members: Present[];
}

/** A portal, and those with these ids who have not left. */
const addressed = statement('notice_addressed', (dialect) => {
  const { object, list, date, amongIds, client } = dialect;
  const member = object({ id: 'm.id', email: 'm.email', language: 'm.language', awayFrom: date('m.away_from'), awayUntil: date('m.away_until'), deputy: 'd.inv_member_id' });
  const members = list(
    member,
    `members m LEFT JOIN members_deputy_lnk d ON d.member_id = m.id
     WHERE ${amongIds('m.id')} AND m.active = ${client === 'postgres' ? 'true' : '1'} AND m.email IS NOT NULL ORDER BY m.id`,
  );
  return `SELECT ${object({ portal: portalObject(dialect, 'p'), members })} AS answer FROM portals p WHERE p.id = ?`;
});

const readAddressed = (trx: Knex, portalId: number, ids: readonly number[]) => readIn<Addressed>(trx, addressed(), [JSON.stringify(ids), portalId]);

/** Whom a notice to somebody goes to: herself, and while she is away her deputy, too (answer 8). Whoever has left is told nothing. */
async function withDeputies(trx: Knex, { portal, members }: Addressed, now: number): Promise<Recipient[]> {
  const today = localDate(now, portal.timeZone);
  const away = members.filter((member) => awayOn(member, today));
  const deputies = away.map(({ deputy }) => deputy).filter((id) => id !== null && !members.some((member) => member.id === id)) as number[];
  const found = deputies.length ? await readAddressed(trx, portal.id, deputies) : null;
  return [...members, ...(found?.members ?? [])];
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
  const ids = members.filter((id) => id !== doneBy);
  const found = ids.length ? await readAddressed(trx, portalId, ids) : null;
  if (!found) return;
  const { portal } = found;
  const recipients = await withDeputies(trx, found, now);
  for (const { email, language } of recipients) {
    const place = { portalId, aggregate: 'case' as const, aggregateId: caseId };
    await enqueue(trx, { ...place, channel: 'email', template, language: languageOf(language, portal), recipient: email, variables: { ...variables, case: caseId } }, now);
  }
}
