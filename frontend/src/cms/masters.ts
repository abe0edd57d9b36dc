import 'server-only';
import { askCms, callCms, cmsPath, type Form } from './call';
import { askAsMember, callAsMember } from './member';
import type { ClaimMasters, MasterImport } from './types';

export type MasterKind = 'part' | 'labour';

/** What an agent says about a part or a repair; the price is in minor units. */
export type MasterFacts = { number: string; description: string; price?: number; hours?: string };

export const listMasters = (portal: string, kind: MasterKind, query: URLSearchParams): Promise<ClaimMasters> => askAsMember<ClaimMasters>(portal, `${cmsPath`/claim-masters/${kind}`}?${query.toString()}`);

export async function addMaster(portal: string, kind: MasterKind, facts: MasterFacts, tries: string): Promise<void> {
  await callAsMember(portal, cmsPath`/claim-masters/${kind}`, { method: 'POST', body: facts, idempotencyKey: tries });
}

/** Upon the version that was looked at; answers the one that it then has. */
export const changeMaster = (portal: string, kind: MasterKind, master: string, version: string, facts: Partial<MasterFacts> & { removed?: boolean }): Promise<{ version: string }> =>
  askAsMember<{ version: string }>(portal, cmsPath`/claim-masters/${kind}/${master}`, { method: 'PATCH', body: facts, ifMatch: version });

export const readMasterFile = (session: string, kind: MasterKind, format: 'csv' | 'xlsx'): Promise<Response> => callCms(`${cmsPath`/claim-masters/${kind}`}/file.${format}`, { session, range: null });

/** The form says whether its lines are taken over, or only looked at. */
export const importMasters = (session: string, kind: MasterKind, form: Form): Promise<MasterImport> => askCms<MasterImport>(cmsPath`/claim-masters/${kind}/import`, { method: 'POST', session, form });
