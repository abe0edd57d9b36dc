import 'server-only';
import { askCms, callCms, cmsPath, type Form } from './call';
import { askAsMember } from './member';
import type { FoundUnit, ListedUnits, Unit, UnitChoices, UnitImport, UnitImportProgress } from './types';

export const listUnits = (portal: string, query: URLSearchParams): Promise<ListedUnits> => askAsMember<ListedUnits>(portal, `/units?${query.toString()}`);

/** Any units of the portal with just this serial number. */
export const findUnits = (portal: string, serial: string): Promise<FoundUnit[]> => askAsMember<FoundUnit[]>(portal, `/found-units?${new URLSearchParams({ serial }).toString()}`);

export const readUnit = (portal: string, unit: string): Promise<Unit> => askAsMember<Unit>(portal, cmsPath`/units/${unit}`);

export const readUnitChoices = (portal: string): Promise<UnitChoices> => askAsMember<UnitChoices>(portal, '/unit-choices');

/** What its dealer says of a unit, as it is entered. */
type EnteredRegistration = { ownerName: string; ownerEmail: string; ownerPhone: string; siteAddress: string; deliveredOn: string };

export const registerUnit = (portal: string, unit: string, version: string, entered: EnteredRegistration): Promise<Unit> => askAsMember<Unit>(portal, cmsPath`/units/${unit}/register`, { method: 'POST', body: entered, ifMatch: version });

export const correctRegistration = (portal: string, unit: string, version: string, entered: EnteredRegistration): Promise<Unit> => askAsMember<Unit>(portal, cmsPath`/units/${unit}/registration`, { method: 'PATCH', body: entered, ifMatch: version });

/** A list as it comes: it may take its time once it has begun. */
export const readUnitFile = (session: string, format: 'csv' | 'xlsx', query: URLSearchParams): Promise<Response> => callCms(`/unit-files/units.${format}?${query.toString()}`, { session, range: null });

/** The form says whether its lines are taken over, or only looked at. */
export const importUnits = (session: string, form: Form): Promise<UnitImport> => askCms<UnitImport>('/unit-imports', { method: 'POST', session, form });

export const readUnitImport = (portal: string): Promise<UnitImportProgress> => askAsMember<UnitImportProgress>(portal, '/unit-imports/newest');

/** The same for a route handler. */
export const readUnitImportOf = (session: string): Promise<UnitImportProgress> => askCms<UnitImportProgress>('/unit-imports/newest', { session });
