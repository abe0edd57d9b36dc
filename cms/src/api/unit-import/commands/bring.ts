import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { knownLanguages } from '../../../domain/languages';
import { Refusal } from '../../../domain/refusal';
import { localDate } from '../../../domain/time';
import { findingsTold, lookInTurn } from '../../../files/tables/look';
import { tableRows } from '../../../files/tables/read';
import type { TakenFile } from '../../../files/taken';
import { actorOf, type MemberViewer } from '../../../http/viewer';
import { textOf } from '../../../plugins/messaging/server/templates/texts';
import { askingOutside, keptUnits, readWorld } from '../queries/world';
import { headsKnown, placesOf, UNIT_COLUMNS, type HeadNames, type Places } from '../rules/columns';
import { keyOf, readLine, type LineFinding, type UnitLine } from '../rules/lines';
import { planOf, type PlannedUnit, type World } from '../rules/plan';
import { demandNoneUnderWay, startUnitImport } from '../working';

/** More lines are not taken in at once. */
export const MOST_LINES = 100_000;

/** So many lines are held against what is kept at once. */
const CHUNK = 500;

/** After so many lines, good or bad, whoever else asks has a turn. */
const TURN = 100;

/** So many changes are told one by one; the counts are of all. */
export const TOLD = 200;

/** A file may be of a colleague who works in another language. */
const headNames = (): HeadNames => Object.fromEntries(UNIT_COLUMNS.map((column) => [column, knownLanguages().map(({ tag }) => textOf(tag, `units.columns.${column}`))])) as Record<(typeof UNIT_COLUMNS)[number], string[]>;

export interface Looked {
  rows: number;
  added: number;
  changed: number;
  findings: LineFinding[];
  /** The first ones. */
  changes: PlannedUnit[];
}

interface Call {
  strapi: Core.Strapi;
  viewer: MemberViewer;
  now: number;
}

/**
 * Says what a file would change and all that is wrong with it, line by line; with `apply` has it done in the background
 * (CL-14). Nothing is taken over while anything is wrong. Given twice, the second time changes nothing.
 */
export async function bringUnits(call: Call, file: TakenFile, apply: boolean): Promise<Looked> {
  // Whoever would have to wait for another table does not wait until this one has been read.
  if (apply) await demandNoneUnderWay(call.strapi.db.connection, call.viewer.portal.id);
  return lookInTurn(() => bring(call, file, apply));
}

async function bring({ strapi, viewer, now }: Call, file: TakenFile, apply: boolean): Promise<Looked> {
  const { portal } = viewer;
  const world = await readWorld(askingOutside, portal.id, localDate(now, portal.timeZone));
  const looked: Looked = { rows: 0, added: 0, changed: 0, findings: [], changes: [] };
  const kept: UnitLine[] = [];
  for await (const chunk of chunksOf(file, portal.country, looked)) {
    await look(portal.id, chunk, world, looked);
    if (apply) kept.push(...chunk);
  }
  looked.findings.sort((one, other) => one.line - other.line);
  if (!apply) return looked;
  if (looked.findings.length > 0) throw new Refusal('import.lines', findingsTold(looked.findings));
  await startUnitImport(strapi, { portalId: portal.id, timeZone: portal.timeZone, actor: actorOf(viewer), file: file.name }, kept, now);
  return looked;
}

/** The lines of a file that can be read, some at once; what is wrong with the others is found. */
async function* chunksOf({ path, type }: TakenFile, country: string, looked: Looked): AsyncGenerator<UnitLine[]> {
  const names = headNames();
  const seen = new Set<string>();
  let places: Places | null = null;
  let chunk: UnitLine[] = [];
  for await (const row of tableRows(path, type, MOST_LINES, headsKnown(names))) {
    if (!places) {
      const found = placesOf(row.fields, names);
      if ('fault' in found) throw new Refusal('import.heads', { ...found.fault, columns: UNIT_COLUMNS });
      places = found.places;
      continue;
    }
    looked.rows += 1;
    if (looked.rows % TURN === 0) await setImmediate();
    const { line, findings } = readLine(row, places, country);
    looked.findings.push(...findings);
    if (!line) continue;
    if (seen.has(keyOf(line))) looked.findings.push({ line: line.line, column: 'serial', fault: 'twice', text: line.serial });
    else chunk.push(line);
    seen.add(keyOf(line));
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (!places) throw new Refusal('file.broken');
  if (chunk.length > 0) yield chunk;
}

async function look(portalId: number, lines: readonly UnitLine[], world: World, looked: Looked): Promise<void> {
  const kept = await keptUnits(askingOutside, portalId, lines, world);
  for (const line of lines) {
    const plan = planOf(line, kept.get(keyOf(line)) ?? null, world);
    if ('findings' in plan) looked.findings.push(...plan.findings);
    else if (plan.change) {
      if (plan.change.before) looked.changed += 1;
      else looked.added += 1;
      if (looked.changes.length < TOLD) looked.changes.push(plan.change);
    }
  }
}
