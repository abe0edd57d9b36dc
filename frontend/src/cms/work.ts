import 'server-only';
import { cache } from 'react';
import { askCms, callCms, cmsPath } from './call';
import { askAsMember, callAsMember } from './member';
import type { Dashboard, ExternalOffices, ListedCases, Meetings, Since, WorkPerson, WorkViews } from './types';

const asking = (path: string, query: string) => (query ? `${path}?${query}` : path);

export const listCases = (portal: string, query: string): Promise<ListedCases> => askAsMember<ListedCases>(portal, asking('/work/cases', query));

/** The same for a route handler, as are the others that take a session. */
export const listCasesOf = (session: string, query: string): Promise<ListedCases> => askCms<ListedCases>(asking('/work/cases', query), { session });

export type CaseCount = { count: number; more: boolean };

export const countCases = (portal: string, query: string): Promise<CaseCount> => askAsMember<CaseCount>(portal, asking('/work/case-count', query));

export const countCasesOf = (session: string, query: string): Promise<CaseCount> => askCms<CaseCount>(asking('/work/case-count', query), { session });

/** How many cases a report would have (EH-13). */
export const countReport = (portal: string, query: string): Promise<CaseCount> => askAsMember<CaseCount>(portal, asking('/work/reports/case-count', query));

/** The report as it comes: it may take its time once it has begun. */
export const readReport = (session: string, format: 'csv' | 'xlsx', query: string): Promise<Response> => callCms(asking(`/work/reports/cases.${format}`, query), { session, range: null });

export const readDashboard = (portal: string): Promise<Dashboard> => askAsMember<Dashboard>(portal, '/work/dashboard');

export const readDashboardOf = (session: string): Promise<Dashboard> => askCms<Dashboard>('/work/dashboard', { session });

/** What others have done on the member's cases since she was last here. */
export const readSince = (portal: string): Promise<Since> => askAsMember<Since>(portal, '/work/since');

export const readSinceOf = (session: string): Promise<Since> => askCms<Since>('/work/since', { session });

/** The next meetings with customers. */
export const listMeetings = (portal: string): Promise<Meetings> => askAsMember<Meetings>(portal, '/work/meetings');

export const listMeetingsOf = (session: string): Promise<Meetings> => askCms<Meetings>('/work/meetings', { session });

/** The views of the case list, with how many cases each finds. The rail and the page ask for them once together. */
export const readViews = cache((portal: string): Promise<WorkViews> => askAsMember<WorkViews>(portal, '/work/views'));

export const readViewsOf = (session: string): Promise<WorkViews> => askCms<WorkViews>('/work/views', { session });

export async function saveView(portal: string, view: { name: string; query: string }): Promise<void> {
  await callAsMember(portal, '/work/views', { method: 'POST', body: view });
}

export async function renameView(portal: string, id: string, name: string): Promise<void> {
  await callAsMember(portal, cmsPath`/work/views/${id}`, { method: 'PATCH', body: { name } });
}

export async function deleteView(portal: string, id: string): Promise<void> {
  await callAsMember(portal, cmsPath`/work/views/${id}`, { method: 'DELETE' });
}

export const findPeopleOf = (session: string, q: string): Promise<WorkPerson[]> => askCms<WorkPerson[]>(`/work/people?q=${encodeURIComponent(q)}`, { session });

/** A member or an office by document id; null for those that the viewer may not know. */
export async function readPerson(portal: string, id: string): Promise<WorkPerson | null> {
  const [found] = await askAsMember<WorkPerson[]>(portal, `/work/people?id=${encodeURIComponent(id)}`);
  return found ?? null;
}

/** Offices that can take the external case handler's role on several cases: the nearest, or all that are available. */
export const listExternalOfficesOf = (session: string, cases: readonly string[], all: boolean): Promise<ExternalOffices> =>
  askCms<ExternalOffices>(`/work/external-offices?${new URLSearchParams({ cases: cases.join(','), ...(all && { all: 'true' }) }).toString()}`, { session });

/** Gives a command on one case. */
export async function commandCase(session: string, id: string, command: 'reminder' | 'wait' | 'resume' | 'messages/read' | 'external-office', body: Record<string, unknown>): Promise<void> {
  await callCms(cmsPath`/cases/${id}/` + command, { method: 'POST', session, body });
}
