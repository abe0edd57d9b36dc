import type { Knex } from 'knex';
import { silent, type EventDraft } from '../../domain/events';
import type { JsonObject } from '../../domain/json';
import { dialect } from '../../domain/portico';
import { registerRecordedType, type Recorded } from '../../domain/recorder';
import type { DossierEffect, DossierEvent, DossierState } from '../../plugins/onboarding/server/rules/dossier';
import type { DossierType } from '../../plugins/onboarding/server/rules/dossier-type';

/** A dossier with its type as it was when the dossier was started. */
export interface DossierSnapshot extends Recorded {
  clientId: number;
  type: DossierType;
  state: DossierState;
  version: number;
  /** What brought it here, of one that is being recorded: null for its beginning. */
  event: DossierEvent | null;
  /** What is sent on that. */
  effects: readonly DossierEffect[];
}

interface DossierRow {
  id: number;
  public_id: string;
  portal_id: number;
  client_id: number;
  state: string;
  version: number;
  type: string;
}

/** A dossier of a portal, held until the transaction ends; null where there is none. */
export async function heldDossier(trx: Knex, where: { id: number } | { public_id: string; portal_id: number }): Promise<DossierSnapshot | null> {
  const asked = trx('portico_dossiers').where(where);
  if (dialect().client === 'postgres') void asked.forUpdate();
  if (!(await asked.first('id'))) return null;
  const named = Object.fromEntries(Object.entries(where).map(([column, value]) => [`d.${column}`, value as string | number]));
  const row = (await trx('portico_dossiers as d').join('portico_dossier_types as t', 't.id', 'd.type_id').where(named).first('d.*', 't.type')) as DossierRow | undefined;
  if (!row) return null;
  const [type, state] = [JSON.parse(row.type) as DossierType, JSON.parse(row.state) as DossierState];
  return { id: row.id, documentId: row.public_id, portalId: row.portal_id, clientId: row.client_id, type, state, version: row.version, event: null, effects: [] };
}

/** The log of a dossier is the list of its events: told again by the engine, they give the same state (OB-04). */
function deriveDossier(before: DossierSnapshot | null, { type, state, event, effects }: DossierSnapshot): EventDraft[] {
  const sends = effects.map(({ kind }) => kind);
  if (!before || !event) return [silent('dossierStarted', { type: type.key, known: state.known, step: state.current, sends })];
  return [silent('dossierMoved', { event: event as unknown as JsonObject, from: before.state.current, step: state.current, sends })];
}

export function registerRecordedDossier(): void {
  registerRecordedType<DossierSnapshot>({ subject: 'dossier', logOf: ({ id }) => ({ aggregate: 'dossier', aggregateId: id }), derive: deriveDossier });
}
