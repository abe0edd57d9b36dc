import { knownLanguages } from '../../../domain/languages';
import { Refusal } from '../../../domain/refusal';
import { findingsTold, lookInTurn } from '../../../files/tables/look';
import { readTable } from '../../../files/tables/read';
import type { TakenFile } from '../../../files/taken';
import { actorOf } from '../../../http/viewer';
import { textOf } from '../../../plugins/messaging/server/templates/texts';
import { portalOfOffice, type OfficeCall } from '../office';
import { loadClients, type ClientSnapshot } from '../recorded';
import { plainName, type ClientFacts } from '../rules/client';
import { CLIENT_COLUMNS, factsAfter, headsKnown, keyOf, placesOf, readLines, sameFacts, type ClientColumn, type ClientLine, type HeadNames, type LineFinding } from '../rules/lines';
import { addClients, moveUser, writeClient } from './keep';

/** More lines are not taken in at once: they are written in one transaction, and others wait for it. */
export const MOST_LINES = 10_000;

/** A file may be of a colleague who works in another language. */
const headNames = (): HeadNames => Object.fromEntries(CLIENT_COLUMNS.map((column) => [column, knownLanguages().map(({ tag }) => textOf(tag, `onboarding.columns.${column}`))])) as Record<ClientColumn, string[]>;

function languageOf(written: string): string | null {
  const wanted = plainName(written);
  return knownLanguages().find(({ tag, name }) => plainName(tag) === wanted || plainName(name) === wanted)?.tag ?? null;
}

async function linesOf({ path, type }: TakenFile, country: string): Promise<{ lines: ClientLine[]; findings: LineFinding[]; rows: number }> {
  const names = headNames();
  const [first, ...rows] = await readTable(path, type, MOST_LINES, headsKnown(names));
  const found = placesOf(first?.fields ?? [], names);
  if ('fault' in found) throw new Refusal('import.heads', { ...found.fault, columns: CLIENT_COLUMNS });
  return { ...readLines(rows, found.places, { country, languageOf }), rows: rows.length };
}

export interface BroughtClient {
  line: number;
  before: ClientSnapshot | null;
  after: ClientFacts;
}

export interface Brought {
  /** Lines with content, without the first. */
  rows: number;
  findings: LineFinding[];
  changes: BroughtClient[];
}

/**
 * Says what a file would change and all that is wrong with it, line by line; with `apply` does it, all in one transaction or
 * nothing (OB-02). A line is the client with its e-mail address, else the one without an address that has its name. Given
 * twice, the second time changes nothing.
 */
export async function bringClients({ strapi, viewer, now }: OfficeCall, file: TakenFile, apply: boolean): Promise<Brought> {
  const portalId = portalOfOffice(viewer);
  const { lines, findings, rows } = await lookInTurn(() => linesOf(file, viewer.portal.country));
  if (apply && findings.length > 0) throw new Refusal('import.lines', findingsTold(findings));
  const keeping = { portalId, actor: actorOf(viewer), now };
  return strapi.db.transaction(async ({ trx }) => {
    // Two imports of a portal at once wait for each other, so that the second one finds what the first has taken up.
    if (apply && strapi.db.dialect.client === 'postgres') await trx('portals').where({ id: portalId }).forUpdate().first('id');
    const addresses = lines.flatMap(({ email }) => email ?? []);
    const kept = [...(await loadClients(trx, portalId, 'emails', addresses)), ...(await loadClients(trx, portalId, 'names', lines.map(({ name }) => plainName(name))))];
    const changes = changesOf(lines, kept);
    if (apply) {
      await addClients(trx, keeping, changes.filter(({ before }) => before === null).map(({ after }) => after));
      for (const { before, after } of changes) {
        if (!before) continue;
        await writeClient(trx, keeping, before, after);
        if (before.memberId !== null) await moveUser(strapi, trx, before.memberId, after);
      }
    }
    return { rows, findings, changes };
  });
}

function changesOf(lines: readonly ClientLine[], kept: readonly ClientSnapshot[]): BroughtClient[] {
  const known = new Map(kept.map((client) => [keyOf(client), client]));
  return lines
    .map((line) => {
      const before = known.get(keyOf(line)) ?? null;
      return { line: line.line, before, after: factsAfter(line, before) };
    })
    .filter(({ before, after }) => !before || !sameFacts(before, after));
}
