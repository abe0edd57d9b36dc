import type { Knex } from 'knex';
import { inOneWay } from '../../../domain/database/in-one-way';
import { refuseOlder } from '../../../domain/database/row-version';
import { updateIn } from '../../../domain/database/write-in';
import { recordChange } from '../../../domain/recorder';
import { present, relate, type CommandCall } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { admit, admitHolding } from '../../../plugins/role-matrix/server/services/standing';
import { findCase, loadCase, type CaseSnapshot } from '../snapshot';

/** Columns of `cases` that a command writes. */
export type CaseColumns = Partial<{
  status: string;
  status_reason: string | null;
  waiting_until: string | null;
  decision: string;
  decision_reason: string | null;
  damage_note: string | null;
  quality_control: boolean;
  reminder_on: string | null;
  deductible: number | null;
}>;

/** Whom a case points at, and in which table. */
const LINKS = {
  handler: ['cases_handler_lnk', 'member_id'],
  technicalAdviser: ['cases_technical_adviser_lnk', 'member_id'],
  externalOffice: ['cases_external_office_lnk', 'office_id'],
  externalHandler: ['cases_external_handler_lnk', 'member_id'],
} as const;

/** What a command changes about a case: columns, and whom it points at, by Strapi's numeric ids. */
export interface CaseChange {
  columns: CaseColumns;
  people?: Partial<Record<keyof typeof LINKS, number | null>>;
}

export interface CaseCall extends CommandCall {
  /** The version of the case that was looked at; where none is named, whatever it has become. */
  version?: string | null;
}

/** The case of a command, held until its transaction ends, once the viewer has been let through. */
export const heldCase = (trx: Knex, call: Pick<CaseCall, 'viewer' | 'command' | 'documentId'>): Promise<CaseSnapshot> => admitHolding(trx, call, 'cases', loadCase);

/** Refuses what was decided by looking at a case that has become another since (PF-09). */
export async function refuseChanged(trx: Knex, { version }: Pick<CaseCall, 'version'>, { id }: CaseSnapshot): Promise<void> {
  if (version) await refuseOlder(trx, 'cases', id, version);
}

/** The case of a question, once the viewer has been let through. */
export async function seenCase({ viewer, command, documentId }: Pick<CaseCall, 'viewer' | 'command' | 'documentId'>): Promise<CaseSnapshot> {
  return admit(null, viewer, command, await findCase(documentId));
}

/** Loads, asks, writes and records one case in one transaction. `decide` throws what speaks against it. */
export async function changeCase(
  call: CaseCall,
  decide: (before: CaseSnapshot, trx: Knex) => Promise<CaseChange> | CaseChange,
): Promise<CaseSnapshot> {
  const { strapi, viewer, documentId, now } = call;
  const changed = await strapi.db.transaction(async ({ trx }) => {
    const before = await heldCase(trx, call);
    const { columns, people = {} } = await decide(before, trx);
    const related = (Object.entries(people) as [keyof typeof LINKS, number | null][]).map(([role, id]) => {
      const [table, column] = LINKS[role];
      return () => relate(trx, table, { column: 'case_id', id: before.id }, { column, id });
    });
    const [, , written] = await inOneWay(trx, [
      () => updateIn(trx, 'cases', { id: before.id }, { ...columns, updated_at: new Date(now) }),
      () => inOneWay(trx, related),
      () => loadCase(trx, documentId),
    ]);
    const after = present(written);
    await recordChange(trx, { subject: 'case', before, after, actor: actorOf(viewer), now });
    return after;
  });
  worker(strapi).wake();
  return changed;
}
