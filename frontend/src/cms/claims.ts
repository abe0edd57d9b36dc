import 'server-only';
import { cache } from 'react';
import { askCms, callCms, cmsPath, type Form } from './call';
import { askAsMember } from './member';
import type { Claim, ClaimCounts, ClaimDocument, ClaimFigures, ClaimFilters, ClaimLabour, ClaimPart, ListedClaims } from './types';

/** `query` as the CMS takes it. */
export const listClaims = (portal: string, query: URLSearchParams): Promise<ListedClaims> => askAsMember<ListedClaims>(portal, `/claims?${query.toString()}`);

/** By whom a list can be narrowed. */
export const readClaimFilters = (portal: string): Promise<ClaimFilters> => askAsMember<ClaimFilters>(portal, '/claim-filters');

/** A list as it comes: it may take its time once it has begun. */
export const readClaimFile = (session: string, format: 'csv' | 'xlsx', query: URLSearchParams): Promise<Response> => callCms(`/claim-files/claims.${format}?${query.toString()}`, { session, range: null });

export const countClaims = cache(async (portal: string): Promise<ClaimCounts> => askAsMember<ClaimCounts>(portal, '/claim-counts'));

export const readClaimFigures = async (portal: string): Promise<ClaimFigures> => askAsMember<ClaimFigures>(portal, '/claim-figures');

export const readClaim = async (portal: string, number: string): Promise<Claim> => askAsMember<Claim>(portal, cmsPath`/claims/${number}`);

/** The same for route handlers. */
export const readClaimOf = cache(async (session: string, number: string): Promise<Claim> => askCms<Claim>(cmsPath`/claims/${number}`, { session }));

/** Begins a draft; a second click of one form begins no second. */
export const createClaim = async (portal: string, tries: string): Promise<Claim> => askAsMember<Claim>(portal, '/claims', { method: 'POST', body: {}, idempotencyKey: tries });

/** What has been entered of a draft, upon the version that it was entered upon. */
export const saveDraftOf = (session: string, number: string, version: string, draft: Record<string, unknown>): Promise<Claim> => askCms<Claim>(cmsPath`/claims/${number}`, { method: 'PATCH', session, body: draft, ifMatch: version });

export const submitClaimOf = (session: string, number: string, version: string): Promise<Claim> => askCms<Claim>(cmsPath`/claims/${number}/submit`, { method: 'POST', session, body: {}, ifMatch: version });

export type ClaimStep = 'decisions' | 'start-review' | 'ask' | 'approve' | 'reject' | 'close' | 'assign';

/** A command on a claim that has been handed in, upon the version that was looked at; `tries` is the same for each try of one. Answers the claim as it then is. */
export const giveClaimStep = (portal: string, number: string, step: ClaimStep, body: Record<string, unknown>, tries: string, version?: string): Promise<Claim> =>
  askAsMember<Claim>(portal, cmsPath`/claims/${number}/${step}`, { method: 'POST', body, idempotencyKey: tries, ...(version && { ifMatch: version }) });

/** A comment, a note or an answer with its files, as the form comes in. */
export async function writeOnClaimOf(session: string, number: string, as: 'answer' | 'comments', form: Form, tries: string): Promise<void> {
  await callCms(cmsPath`/claims/${number}/${as}`, { method: 'POST', form, session, ...(tries && { idempotencyKey: tries }) });
}

/** One file to a draft, as the form comes in. */
export const addClaimDocumentOf = (session: string, number: string, form: Form, tries: string): Promise<ClaimDocument> => askCms<ClaimDocument>(cmsPath`/claims/${number}/documents`, { method: 'POST', form, session, ...(tries && { idempotencyKey: tries }) });

export const nameClaimDocumentOf = (session: string, number: string, document: string, kind: ClaimDocument['kind']): Promise<ClaimDocument> =>
  askCms<ClaimDocument>(cmsPath`/claims/${number}/documents/${document}`, { method: 'PATCH', session, body: { kind } });

export async function removeClaimDocumentOf(session: string, number: string, document: string): Promise<void> {
  await callCms(cmsPath`/claims/${number}/documents/${document}`, { method: 'DELETE', session });
}

/** The file as the CMS sends it, whole or the part that `range` asks for. */
export async function readClaimFileOf(session: string, number: string, document: string, asked: { range: string | null; download: boolean }): Promise<Response> {
  const path = cmsPath`/claims/${number}/documents/${document}/file`;
  return callCms(asked.download ? `${path}?download=1` : path, { session, range: asked.range });
}

export const findPartsOf = (session: string, words: string): Promise<ClaimPart[]> => askCms<ClaimPart[]>(`/claim-parts?${new URLSearchParams({ q: words }).toString()}`, { session });

export const findLabourOf = (session: string, words: string): Promise<ClaimLabour[]> => askCms<ClaimLabour[]>(`/claim-labour?${new URLSearchParams({ q: words }).toString()}`, { session });
