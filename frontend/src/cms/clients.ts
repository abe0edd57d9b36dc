import 'server-only';
import { cmsPath } from './call';
import { askAsMember } from './member';
import type { ClientCompanies, ClientCompany } from './types';

/** Dealers and clients of the portal, for its agents. */
export const listClientCompanies = (portal: string, query: URLSearchParams): Promise<ClientCompanies> => askAsMember<ClientCompanies>(portal, `/work/clients?${query.toString()}`);

export const readClientCompany = (portal: string, company: string): Promise<ClientCompany> => askAsMember<ClientCompany>(portal, cmsPath`/work/clients/${company}`);
