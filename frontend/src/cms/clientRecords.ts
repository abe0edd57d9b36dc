import 'server-only';
import { askCms, cmsPath, type Form } from './call';
import { askAsMember } from './member';
import type { ClientRecord, ClientRecordImport, ClientRecords, DossierRow } from './types';

/** Clients of an office, for its employees. */
export const listClientRecords = (portal: string, query: URLSearchParams): Promise<ClientRecords> => askAsMember<ClientRecords>(portal, `/client-records?${query.toString()}`);

/** The same for a route handler. */
export const listClientRecordsOf = (session: string, query: URLSearchParams): Promise<ClientRecords> => askCms<ClientRecords>(`/client-records?${query.toString()}`, { session });

export const readClientRecord = (portal: string, client: string): Promise<ClientRecord> => askAsMember<ClientRecord>(portal, cmsPath`/client-records/${client}`);

export const listDossiersOfClient = (portal: string, client: string): Promise<DossierRow[]> => askAsMember<DossierRow[]>(portal, cmsPath`/client-records/${client}/dossiers`);

/** The relation groups of the office by name, with how many clients are in each. */
export type ClientGroup = { name: string; clients: number };
export const listClientGroups = (portal: string): Promise<ClientGroup[]> => askAsMember<ClientGroup[]>(portal, '/client-groups');

/** A client as it is entered. */
export type EnteredClient = { name: string; email: string | null; mobile: string | null; language: string | null; groups: string[] };

export const addClientRecord = (portal: string, entered: EnteredClient, tries: string): Promise<ClientRecord> => askAsMember<ClientRecord>(portal, '/client-records', { method: 'POST', body: entered, idempotencyKey: tries });

export const changeClientRecord = (portal: string, client: string, version: string, entered: EnteredClient): Promise<ClientRecord> => askAsMember<ClientRecord>(portal, cmsPath`/client-records/${client}`, { method: 'PUT', body: entered, ifMatch: version });

/** The form says whether its lines are taken over, or only looked at. */
export const importClientRecords = (session: string, form: Form): Promise<ClientRecordImport> => askCms<ClientRecordImport>('/client-record-imports', { method: 'POST', session, form });
