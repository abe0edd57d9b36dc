import { randomInt } from 'node:crypto';

import { contentOf, type Data, send } from '../../api/support/calls.ts';
import type { Installation } from '../../api/support/installation.ts';
import { nextMail } from '../../api/support/mailbox.ts';
import { restOf, someEmail, someNumber, type StoredCase, type StoredContact } from '../../api/support/rest.ts';

export interface Colours {
  readonly page: string;
  readonly menu: string;
}

/** A case with one contact who has been sent a link. */
export interface SentCase {
  readonly stored: StoredCase;
  readonly contact: StoredContact;
  /** The address of the link as the mail says it. */
  readonly link: string;
}

export const someMobile = (): string => `+479${randomInt(1_000_000, 9_999_999)}`;

/** The demo's insurer, whose system speaks REST with an API token. */
export async function insurerOf(installation: Installation) {
  const { copy } = installation;
  const { apiToken } = copy.demo;
  if (!apiToken) throw new Error('The demo has no API token');
  const { portal, token } = apiToken;
  const rest = restOf(installation, token);
  const idOf = async (table: 'members' | 'offices', name: string): Promise<string> => {
    const [row] = await installation.database.rows<{ document_id: string }>(`SELECT document_id FROM ${table} WHERE name = ?`, [name]);
    if (!row) throw new Error(`The demo has no ${name}`);
    return row.document_id;
  };
  const { colors } = contentOf(await send<Data<{ colors: Colours }>>(copy, { path: `/api/portals/${portal}` }));

  const createCase = async (data: object = {}): Promise<StoredCase> =>
    rest.createCase({ number: someNumber(), title: 'Water in the kitchen', handler: await idOf('members', 'Marit Solheim'), ...data });

  const sendLink = async (stored: StoredCase, data: object = {}): Promise<SentCase> => {
    const contact = await rest.addContact(stored, { name: 'Anne Bakke', email: someEmail(), language: 'en', ...data });
    const mail = await nextMail(copy, contact.email ?? '');
    const link = mail.links.find((address) => address.includes('/case/open/'));
    if (link === undefined) throw new Error(`The mail has no link: ${mail.text}`);
    return { stored, contact, link };
  };

  return {
    portal,
    colors,
    rest,
    idOf,
    createCase,
    sendLink,
    /** A case whose contact has been sent a link. */
    sentCase: async (contact: object = {}): Promise<SentCase> => sendLink(await createCase(), contact),
    /** The settings of this one case (CP-04). */
    override: async ({ documentId }: StoredCase, overrides: object): Promise<void> => {
      contentOf(await installation.send<Data<unknown>>({ method: 'PUT', path: `/api/cases/${documentId}/customer-access`, token, body: overrides, headers: { 'If-Match': '0' } }));
    },
    access: async ({ documentId }: StoredCase): Promise<{ grant: { lastOpenedAt: string | null } | null }[]> =>
      contentOf(await rest.get<{ grant: { lastOpenedAt: string | null } | null }[]>(`cases/${documentId}/access`)),
  };
}

export type Insurer = Awaited<ReturnType<typeof insurerOf>>;
