import 'server-only';
import { cache } from 'react';
import { askCms, callCms, cmsPath } from './call';
import { askAsMember, callAsMember } from './member';
import type { Claim, ClaimCounts, ClaimFilters, ClaimLabour, ClaimPart, ListedClaims } from './types';

/** `query` as the CMS takes it. */
export const listClaims = (portal: string, query: URLSearchParams): Promise<ListedClaims> => askAsMember<ListedClaims>(portal, `/claims?${query.toString()}`);

/** By whom a list can be narrowed. */
export const readClaimFilters = (portal: string): Promise<ClaimFilters> => askAsMember<ClaimFilters>(portal, '/claim-filters');

/** A list as it comes: it may take its time once it has begun. */
export const readClaimFile = (session: string, format: 'csv' | 'xlsx', query: URLSearchParams): Promise<Response> => callCms(`/claim-files/claims.${format}?${query.toString()}`, { session, range: null });

export const countClaims = cache(async (portal: string): Promise<ClaimCounts> => askAsMember<ClaimCounts>(portal, '/claim-counts'));

export const readClaim = async (portal: string, number: string): Promise<Claim> => askAsMember<Claim>(portal, cmsPath`/claims/${number}`);

/** The same for route handlers. */
export const readClaimOf = cache(async (session: string, number: string): Promise<Claim> => askCms<Claim>(cmsPath`/claims/${number}`, { session }));

/** Begins a draft; a second click of one form begins no second. */
export const createClaim = async (portal: string, tries: string): Promise<Claim> => askAsMember<Claim>(portal, '/claims', { method: 'POST', body: {}, idempotencyKey: tries });

/** What has been entered of a draft, upon the version that it was entered upon. */
export const saveDraftOf = (session: string, number: string, version: string, draft: Record<string, unknown>): Promise<Claim> => askCms<Claim>(cmsPath`/claims/${number}`, { method: 'PATCH', session, body: draft, ifMatch: version });

export const submitClaimOf = (session: string, number: string, version: string): Promise<Claim> => askCms<Claim>(cmsPath`/claims/${number}/submit`, { method: 'POST', session, body: {}, ifMatch: version });

export type ClaimStep = 'answer' | 'comments' | 'start-review' | 'ask' | 'approve' | 'reject' | 'close' | 'assign';

/** A command on a claim that has been handed in; `tries` is the same for each try of one. */
export async function giveClaimStep(portal: string, number: string, step: ClaimStep, body: Record<string, unknown>, tries: string): Promise<void> {
  await callAsMember(portal, cmsPath`/claims/${number}/${step}`, { method: 'POST', body, idempotencyKey: tries });
}

export const findPartsOf = (session: string, words: string): Promise<ClaimPart[]> => askCms<ClaimPart[]>(`/claim-parts?${new URLSearchParams({ q: words }).toString()}`, { session });

export const findLabourOf = (session: string, words: string): Promise<ClaimLabour[]> => askCms<ClaimLabour[]>(`/claim-labour?${new URLSearchParams({ q: words }).toString()}`, { session });
