import 'server-only';
import { cache } from 'react';
import { headers } from 'next/headers';
import { CmsRefusal, CmsUnreachable } from '@/cms/call';
import { readCustomerPage } from '@/cms/customer';
import { checkLink } from '@/cms/links';
import { readMember } from '@/cms/member';
import { readOptOut } from '@/cms/optOut';
import { readPortal } from '@/cms/portal';
import { readPreview } from '@/cms/preview';
import { readSession } from '@/cms/session';
import type { AnyPreview, Member, Portal } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { readWords, readWordsFor } from '@/ui/words/readWords';
import { type Address, addressHeader, nonceHeader, readAddress, troubleHeader } from './address';

/** What a page stands in: whose portal, in which language. Never fails, because error pages stand in it too. */
export type Surroundings = {
  portal: Portal | null;
  words: Words;
  nonce: string | undefined;
  address: Address;
  /** Path and query. */
  asked: string;
};

export const readSurroundings = cache(async (): Promise<Surroundings> => {
  const request = await headers();
  const asked = request.get(addressHeader) ?? '/';
  const address = readAddress(asked);
  const trouble = request.has(troubleHeader);
  const portal = trouble ? lastLookOf(address) : await lookOf(address);
  const accepted = acceptedLanguages(request.get('accept-language'));
  const known = portal && !trouble ? portal : null;
  // Colleagues of one portal may speak several languages: before one is known, the browser's counts for more than the portal's.
  const words = address.work || address.client || address.app
    ? await readWordsFor(known && (await memberOf(known)), ...accepted, portal?.locale)
    : await readWords(known && (await localeOf(known, address)), portal?.locale, ...accepted);
  return { portal, words, nonce: request.get(nonceHeader) ?? undefined, address, asked };
});

/** The looks that were last seen, so that a portal keeps its face while the CMS does not answer. */
const lastLooks = new Map<string, Portal>();

async function lookOf({ portal: key, preview }: Address): Promise<Portal | null> {
  if (!key) return null;
  const tried = preview && (await unlessRefused(readPreview(key, preview)));
  if (tried) return inPreview(tried).portal;
  const portal = await unlessRefused(readPortal(key));
  if (portal) lastLooks.set(key, portal);
  return portal ?? lastLookOf({ portal: key });
}

const inPreview = (tried: AnyPreview): { portal: Portal; locale: string } => (tried.of === 'customerPage' ? { portal: tried.page.portal, locale: tried.page.viewer.locale } : tried);

function lastLookOf({ portal: key }: Address): Portal | null {
  return (key && lastLooks.get(key)) || null;
}

/** Whose language and dates hold in the workspace and in the client portal. */
async function memberOf({ key }: Portal): Promise<Member | null> {
  return (await unlessRefused(readMember(key)))?.member ?? null;
}

/** On a case the contact's language, on a link the contact's too, as far as the CMS tells. */
async function localeOf({ key }: Portal, { caseNumber, token, preview, optOut, language }: Address): Promise<string | null | undefined> {
  if (preview) {
    const tried = await unlessRefused(readPreview(key, preview));
    return tried && inPreview(tried).locale;
  }
  if (optOut) return (await unlessRefused(readOptOut(key, optOut)))?.locale;
  if (token) return (await unlessRefused(checkLink(key, token)))?.locale;
  const session = caseNumber && (await readSession(key));
  if (session) return (await unlessRefused(readCustomerPage(session, caseNumber)))?.viewer.locale;
  return language;
}

async function unlessRefused<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof CmsRefusal || error instanceof CmsUnreachable) return null;
    throw error;
  }
}

function acceptedLanguages(header: string | null): string[] {
  return (header ?? '')
    .split(',')
    .map((entry) => entry.split(';')[0]?.trim().split('-')[0]?.toLowerCase() ?? '')
    .map((language) => (language === 'no' ? 'nb' : language));
}
