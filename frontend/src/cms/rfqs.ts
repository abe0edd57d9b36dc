import 'server-only';
import { cache } from 'react';
import { askCms, callCms, cmsPath, type Form } from './call';
import { askAsMember } from './member';
import type { AskedRfq, AskedRfqRow, BidLinkState, CaseRfqs, RfqOffices } from './types';

/** The requests for quotation of a case, the newest first; bids are there once they are unsealed. */
export const listRfqs = async (portal: string, id: string): Promise<CaseRfqs> => askAsMember<CaseRfqs>(portal, cmsPath`/cases/${id}/rfqs`);

/** Offices that can be asked: the nearest, or all that are available. */
export const listRfqOffices = async (portal: string, id: string, all: boolean): Promise<RfqOffices> => askAsMember<RfqOffices>(portal, cmsPath`/work/cases/${id}/rfq-offices` + (all ? '?all=true' : ''));

/** What the member's offices were invited to. */
export const listInvitations = async (portal: string): Promise<AskedRfqRow[]> => (await askAsMember<{ invitations: AskedRfqRow[] }>(portal, '/work/rfqs')).invitations;

export const readInvitation = async (portal: string, id: string): Promise<AskedRfq> => askAsMember<AskedRfq>(portal, cmsPath`/work/rfqs/${id}`);

/** The same for route handlers. */
export const readInvitationOf = async (session: string, id: string): Promise<AskedRfq> => askCms<AskedRfq>(cmsPath`/work/rfqs/${id}`, { session });

export async function giveBid(session: string, id: string, form: Form): Promise<void> {
  await callCms(cmsPath`/work/rfqs/${id}/bid`, { method: 'POST', session, form });
}

type Asked = { range: string | null };

export const readInvitationPaper = (session: string, id: string, file: string, { range }: Asked) => callCms(cmsPath`/work/rfqs/${id}/papers/${file}`, { session, range });

export const readRfqPaper = (session: string, id: string, file: string, { range }: Asked) => callCms(cmsPath`/rfqs/${id}/papers/${file}`, { session, range });

export async function addRfqPapers(session: string, id: string, form: Form): Promise<void> {
  await callCms(cmsPath`/rfqs/${id}/papers`, { method: 'POST', session, form });
}

/** Whether a link to bid opens; changes nothing and tells nothing. */
export const checkBidLink = cache(async (portal: string, token: string): Promise<BidLinkState> => (await askCms<{ state: BidLinkState }>(cmsPath`/portals/${portal}/bid-links/${token}`)).state);

/** The request behind a link to bid, with the own bid. */
export const openBidLink = cache(async (portal: string, token: string): Promise<AskedRfq> => askCms<AskedRfq>(cmsPath`/portals/${portal}/bid-links/open`, { method: 'POST', body: { token } }));

export async function giveBidByLink(portal: string, form: Form): Promise<void> {
  await callCms(cmsPath`/portals/${portal}/bid-links/bid`, { method: 'POST', form });
}

export const readBidLinkPaper = (portal: string, token: string, file: string, { range }: Asked) => callCms(cmsPath`/portals/${portal}/bid-links/${token}/papers/${file}`, { range });
