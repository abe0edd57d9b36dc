import { knownLanguages } from '../../../domain/languages';
import { Refusal } from '../../../domain/refusal';
import { findingsTold, lookInTurn } from '../../../files/tables/look';
import { readTable } from '../../../files/tables/read';
import type { TakenFile } from '../../../files/taken';
import { textOf } from '../../../plugins/messaging/server/templates/texts';
import { mastersOfNumbers } from '../queries/masters';
import { columnsOf, headsKnown, placesOf, readLines, type HeadNames, type LineFinding, type MasterColumn, type MasterLine } from '../rules/import-lines';
import { plainNumber, type MasterKind } from '../rules/kinds';
import { changesOf, type PlannedChange } from '../rules/plan';
import { addMasters, writeMaster, type MasterCall } from './keep';

/** More lines are not taken in at once: they are written in one transaction, and others wait for it. */
export const MOST_LINES = 10_000;

/** The path of a column's name among the words of a language. */
export const headOf = (column: MasterColumn) => `workspace.masters.columns.${column}`;

/** A file may be of a colleague who works in another language. */
function headNames(): HeadNames {
  const named = (column: MasterColumn) => knownLanguages().map(({ tag }) => textOf(tag, headOf(column)));
  return { number: named('number'), description: named('description'), price: named('price'), hours: named('hours') };
}

async function linesOf({ path, type }: TakenFile, kind: MasterKind, currency: string): Promise<{ lines: MasterLine[]; findings: LineFinding[]; rows: number }> {
  const names = headNames();
  const [first, ...rows] = await readTable(path, type, MOST_LINES, headsKnown(kind, names));
  const found = placesOf(first?.fields ?? [], kind, names, currency);
  if ('fault' in found) throw new Refusal('import.heads', { ...found.fault, columns: columnsOf(kind) });
  return { ...readLines(rows, kind, found.places, currency), rows: rows.length };
}

export interface ImportOutcome {
  /** Lines with content, without the first. */
  rows: number;
  findings: LineFinding[];
  changes: PlannedChange[];
}

/**
 * Says what a file would change, line by line, and what is wrong with it; with `apply` does it, all in one transaction or
 * nothing (CL-04). Given twice, the second time changes nothing.
 */
export async function importMasters(call: MasterCall, file: TakenFile, apply: boolean): Promise<ImportOutcome> {
  const { strapi, viewer, kind } = call;
  const { lines, findings, rows } = await lookInTurn(() => linesOf(file, kind, viewer.portal.currency));
  if (apply && findings.length > 0) throw new Refusal('import.lines', findingsTold(findings));
  const take = () => strapi.db.transaction(async ({ trx }) => {
    const changes = changesOf(lines, await mastersOfNumbers(trx, viewer.portal.id, kind, lines.map(({ number }) => number)));
    if (apply) {
      // Two imports at once hold rows in one order, and wait for each other instead of for good.
      const inOrder = [...changes].sort((one, other) => (plainNumber(one.line.number) < plainNumber(other.line.number) ? -1 : 1));
      await addMasters(trx, call, inOrder.filter(({ before }) => before === null).map(({ line: { line: _line, ...facts } }) => facts));
      for (const { line: { line: _line, ...facts }, before } of inOrder) if (before) await writeMaster(trx, call, before, { ...facts, removed: false });
    }
    return { rows, findings, changes };
  });
  return afterOthers(take);
}

/** More that bring in one and the same new number at one moment are not waited for. */
const OTHERS = 3;

/** What somebody else has taken in at the same moment is there the next time: it is changed, and not new. */
async function afterOthers<Outcome>(take: () => Promise<Outcome>): Promise<Outcome> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await take();
    } catch (error) {
      if (tries === OTHERS || !(error instanceof Refusal) || error.code !== 'master.numberTaken') throw error;
    }
  }
}
