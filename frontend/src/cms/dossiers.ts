import 'server-only';
import { askCms, cmsPath } from './call';
import { askAsMember } from './member';
import type { Dossier, DossierList, DossierStart, DossierStartLook, DossierStartProgress, DossierTypes } from './types';

/** The types that an office can start dossiers by, with how many dossiers are at which step. */
export const listDossierTypes = (portal: string): Promise<DossierTypes> => askAsMember<DossierTypes>(portal, '/dossier-types');

export const listDossiers = (portal: string, query: URLSearchParams): Promise<DossierList> => askAsMember<DossierList>(portal, `/dossiers?${query.toString()}`);

export const readDossier = (portal: string, dossier: string): Promise<Dossier> => askAsMember<Dossier>(portal, cmsPath`/dossiers/${dossier}`);

/** For whom dossiers are started: clients by document id, and relation groups by name. */
export type ChosenClients = { type: string; clients: string[]; groups: string[] };

export const lookAtDossierStart = (session: string, chosen: ChosenClients): Promise<DossierStartLook> => askCms<DossierStartLook>('/dossier-starts/look', { method: 'POST', session, body: chosen });

export const startDossiers = (session: string, chosen: ChosenClients, tries: string): Promise<DossierStart> => askCms<DossierStart>('/dossier-starts', { method: 'POST', session, body: chosen, idempotencyKey: tries });

export const readDossierStart = (portal: string): Promise<DossierStartProgress> => askAsMember<DossierStartProgress>(portal, '/dossier-starts/newest');

/** The same for a route handler. */
export const readDossierStartOf = (session: string): Promise<DossierStartProgress> => askCms<DossierStartProgress>('/dossier-starts/newest', { session });
