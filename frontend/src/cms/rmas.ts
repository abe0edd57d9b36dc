import 'server-only';
import { cache } from 'react';
import { callCms, cmsPath } from './call';
import { askAsMember } from './member';
import type { ListedRmas, Rma, RmaCounts, RmasOfClaim } from './types';

/** `query` as the CMS takes it. */
export const listRmas = (portal: string, query: URLSearchParams): Promise<ListedRmas> => askAsMember<ListedRmas>(portal, `/rmas?${query.toString()}`);

export const countRmas = cache(async (portal: string): Promise<RmaCounts> => askAsMember<RmaCounts>(portal, '/rma-counts'));

export const listRmasOfClaim = (portal: string, claim: string): Promise<RmasOfClaim> => askAsMember<RmasOfClaim>(portal, cmsPath`/claims/${claim}/rmas`);

export const readRma = (portal: string, number: string): Promise<Rma> => askAsMember<Rma>(portal, cmsPath`/rmas/${number}`);

/** The paper as the CMS draws it. */
export const readRmaPaperOf = (session: string, number: string): Promise<Response> => callCms(cmsPath`/rmas/${number}/paper.pdf`, { session, range: null });

/** How the client has sent what goes back, upon the version that was looked at. */
export const shipRma = (portal: string, number: string, version: string, shipment: { carrier: string; tracking: string }): Promise<Rma> => askAsMember<Rma>(portal, cmsPath`/rmas/${number}/ship`, { method: 'POST', body: shipment, ifMatch: version });

/** What an agent authorises, as it is entered. */
export type EnteredReturn = { type: Rma['type']; lines: { serial: string; description: string; quantity: number }[]; returnAddress: string; instructions: string; validUntil: string };

/** `tries` is the same for each try of one return. */
export const issueRma = (portal: string, claim: string, entered: EnteredReturn, tries: string): Promise<Rma> => askAsMember<Rma>(portal, cmsPath`/claims/${claim}/rmas`, { method: 'POST', body: entered, idempotencyKey: tries });
