import { hashed } from '../../../domain/database/hashed';
import type { Binding } from '../../../domain/database/statement';
import { within } from '../../../domain/database/within';
import { dialect, reader } from '../../../domain/portico';
import type { LoginFacts } from '../../client-company/rules/login-state';
import { clientFields, type ClientSnapshot } from '../recorded';
import { plainName } from '../rules/client';

export const CLIENT_PAGE = 50;

export interface ListedClient extends ClientSnapshot {
  /** Null where there is no portal user. */
  user: LoginFacts | null;
}

export interface WantedClients {
  portalId: number;
  /** A part of the name or e-mail address. */
  words: string | undefined;
  group: string | undefined;
  page: number;
}

/** Those of a portal that are asked for, as a condition on `c`. */
function wantedSql({ portalId, words, group }: Omit<WantedClients, 'page'>): { where: string; bindings: Binding[] } {
  const pattern = within(plainName(words ?? ''));
  const parts: [string, Binding[]][] = [['c.portal_id = ?', [portalId]]];
  if (words !== undefined) parts.push([`(c.plain_name LIKE ? ESCAPE '!' OR c.email LIKE ? ESCAPE '!')`, [pattern, pattern]]);
  if (group !== undefined) parts.push(['EXISTS (SELECT 1 FROM portico_client_groups w WHERE w.client_id = c.id AND w.portal_id = c.portal_id AND w.plain = ?)', [plainName(group)]]);
  return { where: parts.map(([condition]) => condition).join(' AND '), bindings: parts.flatMap(([, bindings]) => bindings) };
}

function read(where: string, bindings: Binding[], rest: string): Promise<ListedClient[] | null> {
  const speech = dialect();
  const login = speech.object({ active: speech.flag('m.active'), invitedAt: 'l.invited_at', acceptedAt: 'l.accepted_at', signedInAt: 'l.signed_in_at' });
  const user = speech.json(`CASE WHEN c.member_id IS NULL THEN NULL ELSE ${login} END`);
  const from = `portico_clients c LEFT JOIN members m ON m.id = c.member_id LEFT JOIN portico_logins l ON l.member_id = c.member_id WHERE ${where} ${rest}`;
  return reader().read<ListedClient[]>(hashed('clients', `SELECT ${speech.list(speech.object({ ...clientFields(speech), user }), from)} AS answer`), bindings);
}

/** A page by name, and one more to tell whether others follow. */
export async function listClients({ page, ...wanted }: WantedClients): Promise<ListedClient[]> {
  const { where, bindings } = wantedSql(wanted);
  return (await read(where, [...bindings, (page - 1) * CLIENT_PAGE], `ORDER BY c.plain_name, c.id LIMIT ${CLIENT_PAGE + 1} OFFSET ?`)) ?? [];
}

export async function readClient(portalId: number, documentId: string): Promise<ListedClient | null> {
  return (await read('c.portal_id = ? AND c.public_id = ?', [portalId, documentId], ''))?.[0] ?? null;
}

/** The relation groups of a portal by name, with how many clients are in each. */
export async function listGroups(portalId: number): Promise<{ name: string; clients: number }[]> {
  const speech = dialect();
  const from = 'portico_client_groups g WHERE g.portal_id = ? GROUP BY g.plain ORDER BY g.plain';
  return (await reader().read<{ name: string; clients: number }[]>(hashed('client_groups', `SELECT ${speech.list(speech.object({ name: 'min(g.name)', clients: 'count(*)' }), from)} AS answer`), [portalId])) ?? [];
}
