import { hashed } from '../../../domain/database/hashed';
import type { Actor } from '../../../domain/actor';
import type { Binding } from '../../../domain/database/statement';
import { within } from '../../../domain/database/within';
import { dialect, reader, statement } from '../../../domain/portico';
import { plainName } from '../../client-record/rules/client';
import type { DossierEvent, DossierState } from '../../../plugins/onboarding/server/rules/dossier';
import type { DossierType } from '../../../plugins/onboarding/server/rules/dossier-type';
import type { StepActor } from '../../../plugins/onboarding/server/rules/facts';

export const DOSSIER_PAGE = 50;

export interface ListedDossier {
  documentId: string;
  client: { documentId: string; name: string };
  status: string;
  version: number;
  state: DossierState;
  type: DossierType;
  /** Whether a device of the client takes messages now. */
  pushOn: boolean;
}

export interface LoggedEvent {
  at: number;
  actor: Actor;
  kind: string;
  facts: { event?: DossierEvent; from?: string | null; step: string | null; sends: string[] };
}

export interface WantedDossiers {
  portalId: number;
  /** The key of a type; undefined for all of them. */
  type: string | undefined;
  status: 'open' | 'closed';
  step: string | undefined;
  stuck: boolean;
  waitsFor: StepActor | undefined;
  words: string | undefined;
  page: number;
  now: number;
}

const OF = 'portico_dossiers d JOIN portico_clients c ON c.id = d.client_id JOIN portico_dossier_types t ON t.id = d.type_id';

const fields = () => {
  const { object, json, flag } = dialect();
  const pushOn = flag('EXISTS (SELECT 1 FROM portico_push_devices p WHERE p.member_id = c.member_id AND p.portal_id = d.portal_id)');
  return { documentId: 'd.public_id', client: object({ documentId: 'c.public_id', name: 'c.name' }), status: 'd.status', version: 'd.version', state: json('d.state'), type: json('t.type'), pushOn };
};

/** A page, what is stuck first and the longest first among them; and one more to tell whether others follow. */
export async function listDossiers({ portalId, type, status, step, stuck, waitsFor, words, page, now }: WantedDossiers): Promise<ListedDossier[]> {
  const speech = dialect();
  const parts: [string, Binding[]][] = [['d.portal_id = ? AND d.status = ?', [portalId, status]]];
  if (type !== undefined) parts.push(['d.type_key = ?', [type]]);
  if (step !== undefined) parts.push(['d.step = ?', [step]]);
  if (stuck) parts.push(['d.stuck_from <= ?', [now]]);
  if (waitsFor !== undefined) parts.push(['d.waits_for = ?', [waitsFor]]);
  if (words !== undefined) parts.push([`c.plain_name LIKE ? ESCAPE '!'`, [within(plainName(words))]]);
  const where = parts.map(([condition]) => condition).join(' AND ');
  const from = `${OF} WHERE ${where} ORDER BY CASE WHEN d.stuck_from <= ? THEN 0 ELSE 1 END, d.since, d.id LIMIT ${DOSSIER_PAGE + 1} OFFSET ?`;
  const sql = `SELECT ${speech.list(speech.object(fields()), from)} AS answer`;
  return (await reader().read<ListedDossier[]>(hashed('dossiers', sql), [...parts.flatMap(([, bindings]) => bindings), now, (page - 1) * DOSSIER_PAGE])) ?? [];
}

/** So many dossiers of one client are listed, the newest ones. */
const OF_A_CLIENT = 100;

export async function listDossiersOfClient(portalId: number, client: string): Promise<ListedDossier[]> {
  const speech = dialect();
  const from = `${OF} WHERE d.portal_id = ? AND c.public_id = ? ORDER BY d.id DESC LIMIT ${OF_A_CLIENT}`;
  return (await reader().read<ListedDossier[]>(hashed('dossiers_of_client', `SELECT ${speech.list(speech.object(fields()), from)} AS answer`), [portalId, client])) ?? [];
}

export interface StepCount {
  /** Null of those that are closed. */
  step: string | null;
  dossiers: number;
  stuck: number;
  /** Those that wait for the office. */
  office: number;
}

/** How many dossiers of a type are at which step, and how many of these are stuck. */
export async function countDossiers(portalId: number, type: string, now: number): Promise<StepCount[]> {
  const speech = dialect();
  const from = 'portico_dossiers d WHERE d.portal_id = ? AND d.type_key = ? GROUP BY d.step';
  const sql = `SELECT ${speech.list(speech.object({ step: 'd.step', dossiers: 'count(*)', stuck: 'sum(CASE WHEN d.stuck_from <= ? THEN 1 ELSE 0 END)', office: `sum(CASE WHEN d.waits_for = 'office' THEN 1 ELSE 0 END)` }), from)} AS answer`;
  return (await reader().read<StepCount[]>(hashed('dossier_counts', sql), [now, portalId, type])) ?? [];
}

const dossier = statement('dossier', ({ object, list, json }) => {
  const logged = object({ at: 'e.occurred_at', actor: json('e.actor'), kind: 'e.kind', facts: json('e.private') });
  return `SELECT ${object({ ...fields(), log: list(logged, `portico_events e WHERE e.aggregate = 'dossier' AND e.aggregate_id = d.id ORDER BY e.id`) })} AS answer FROM ${OF} WHERE d.portal_id = ? AND d.public_id = ?`;
});

export const readDossier = (portalId: number, documentId: string) => reader().read<ListedDossier & { log: LoggedEvent[] }>(dossier(), [portalId, documentId]);
