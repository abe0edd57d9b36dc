import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { TakenFile } from '../../../../files/taken';

/** Why a mail waits in quarantine instead of standing in its case. */
export const QUARANTINE_REASONS = ['unmatched', 'noSender', 'unauthenticated', 'notAParty', 'noAccess', 'directionClosed', 'closed', 'tooMany', 'empty', 'undeliverable'] as const;
export type QuarantineReason = (typeof QUARANTINE_REASONS)[number];

/**
 * As whom a mail is posted. A contact has an id where it has a row of its own; a stranger is somebody whom an administrator
 * let through.
 */
export type Author = { kind: 'member'; id: number; name: string } | { kind: 'contact'; id: number | null; name: string } | { kind: 'stranger'; id: null; name: string };

export type Admission = { author: Author } | { refused: QuarantineReason };

/** A thing that mails can be about. */
export interface Subject {
  portalId: number;
  aggregate: string;
  aggregateId: number;
}

export interface Sender {
  /** In small letters. */
  address: string;
  /** Whether more than the address itself speaks for it: the receiving server, or a reply address that only it was given. */
  vouched: boolean;
}

/** What a kind of thing says to mails that come for it. */
export interface Correspondent {
  /** Whether the sender may write there now, and as whom. */
  admit(strapi: Core.Strapi, trx: Knex, subject: Subject, sender: Sender, now: number): Promise<Admission>;
  /** As whom this address writes there, whatever the rules say now; null for a stranger. */
  authorAt(trx: Knex, subject: Subject, address: string): Promise<Author | null>;
  /** Posts what was written, in the caller's transaction; answers what it is posted as. */
  post(strapi: Core.Strapi, trx: Knex, subject: Subject, author: Author, letter: { text: string; files: readonly TakenFile[] }, now: number): Promise<{ id: string }>;
  /** The thing that an administrator names by its number, within portals. */
  find(portalIds: number[] | 'all', portalKey: string, number: string): Promise<Subject | null>;
}

const correspondents = new Map<string, Correspondent>();

/** A content type says how mails become part of its things; the plugin knows none of them. */
export function registerCorrespondent(aggregate: string, correspondent: Correspondent): void {
  correspondents.set(aggregate, correspondent);
}

/** Whether replies to messages about such a thing lead anywhere. */
export function takesMail(aggregate: string): boolean {
  return correspondents.has(aggregate);
}

export function correspondentFor(aggregate: string): Correspondent {
  const found = correspondents.get(aggregate);
  if (!found) throw new Error(`No mails are taken for "${aggregate}"`);
  return found;
}

/** The thing of this number, of whatever kind: within a portal no two have one. */
export async function findSubject(portalIds: number[] | 'all', portalKey: string, number: string): Promise<Subject | null> {
  for (const correspondent of correspondents.values()) {
    const found = await correspondent.find(portalIds, portalKey, number);
    if (found) return found;
  }
  return null;
}
