import { randomBytes } from 'node:crypto';

import { type Answer, contentOf, type Data } from './calls.ts';
import type { Signed, WarrantyPortal } from './claims.ts';
import { logIn } from './doors.ts';
import type { Installation } from './installation.ts';
import { nextMail } from './mailbox.ts';
import { givePassword, hire } from './portal.ts';

export interface ClientLogin {
  readonly documentId: string;
  readonly name: string;
  readonly email: string;
  readonly state: 'invited' | 'active' | 'locked';
  readonly invitedAt: string | null;
  readonly signedInAt: string | null;
  readonly commands: readonly string[];
}

export interface ClientCompany {
  readonly documentId: string;
  readonly version: string;
  readonly name: string;
  readonly phone: string | null;
  readonly labourRate: number | null;
  readonly openClaims: number;
  readonly logins: readonly ClientLogin[];
  readonly mayChange: boolean;
}

export interface ClientCompanies {
  readonly companies: readonly { readonly documentId: string; readonly name: string; readonly kind: string; readonly logins: number; readonly openClaims: number }[];
  readonly more: boolean;
  readonly mayChange: boolean;
}

export interface Account {
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly language: string | null;
  readonly dateFormat: string | null;
  readonly notifications: readonly { readonly what: string; readonly wanted: boolean }[];
}

export const someLogin = (): { name: string; email: string; language: null } => ({ name: 'Eirik Sund', email: `eirik.${randomBytes(5).toString('hex')}@client.example`, language: null });

/** What somebody does with companies and logins, and with her own account. */
export function clientsOf({ send }: Pick<Installation, 'send'>, token?: string) {
  const call = <Content = ClientCompany>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object, ifMatch?: string): Promise<Answer<Data<Content>>> =>
    send({ method, path: `/api/${path}`, ...(token !== undefined && { token }), ...(body && { body }), ...(ifMatch !== undefined && { headers: { 'If-Match': `"${ifMatch}"` } }) });
  const clients = {
    call,
    list: async (query = ''): Promise<ClientCompanies> => contentOf(await call<ClientCompanies>('GET', `work/clients${query && `?${query}`}`)),
    read: async (company: string): Promise<ClientCompany> => contentOf(await call('GET', `work/clients/${company}`)),
    /** The first company of this beginning of a name. */
    named: async (name: string): Promise<ClientCompany> => {
      const found = (await clients.list(`q=${encodeURIComponent(name)}`)).companies[0];
      if (!found) throw new Error(`There is no company ${name}`);
      return clients.read(found.documentId);
    },
    change: (company: Pick<ClientCompany, 'documentId' | 'version'>, body: object) => call('PATCH', `work/clients/${company.documentId}`, body, company.version),
    invite: (company: string, login: object = someLogin()) => call('POST', `work/clients/${company}/logins`, login),
    onLogin: (company: string, login: string, command: 'invite' | 'lock' | 'unlock') => call('POST', `work/clients/${company}/logins/${login}/${command}`, {}),
    account: async (): Promise<Account> => contentOf(await call<Account>('GET', 'account')),
    changeAccount: (body: object, version: string) => call<Account>('PATCH', 'account', body, version),
  };
  return clients;
}

export type Clients = ReturnType<typeof clientsOf>;

/** Another agent of the manufacturer, who leads its office. */
export async function leadAgent(installation: Installation, portal: WarrantyPortal): Promise<Signed> {
  const [office] = await installation.database.rows<{ document_id: string }>('SELECT o.document_id FROM offices o JOIN members_office_lnk l ON l.office_id = o.id WHERE l.member_id = ?', [portal.agent.id]);
  if (!office) throw new Error('The agent has no office');
  const member = await givePassword(installation, await hire(installation, { name: `Lead ${portal.key}`, email: `lead@${portal.key}.example`, level: 3, office: { documentId: office.document_id } }));
  return { ...member, token: await logIn(installation, portal.key, member) };
}

/** The token of a link to a password in a mail's text. */
export function passwordTokenIn(text: string): string {
  const found = /\/work\/reset\/([\w.-]+)/.exec(text);
  if (!found?.[1]) throw new Error(`There is no link to a password in: ${text}`);
  return found[1];
}

/** Somebody who has been invited to a company, with the mail that she got and the secret of its link. */
export async function inviteTo(installation: Installation, lead: Clients, company: string) {
  const wanted = someLogin();
  const { logins } = contentOf(await lead.invite(company, wanted));
  const login = logins.find(({ email }) => email === wanted.email);
  if (!login) throw new Error('Nobody was invited');
  const mail = await nextMail(installation.copy, wanted.email);
  return { ...login, mail, link: passwordTokenIn(mail.text) };
}

/** What anybody may do at the door of a portal. */
export function doorOf({ send }: Pick<Installation, 'send'>, portal: string) {
  const post = (path: string, body: object) => send({ method: 'POST', path: `/api/sessions${path}`, body: { portal, ...body } });
  return {
    tryToSignIn: ({ email }: { email: string }, password: string) => post('', { email, password }),
    forgot: (email: string) => post('/forgotten', { email }),
    check: (token: string) => post('/reset/check', { token }),
    set: (token: string, password: string) => post('/reset', { token, password }),
  };
}
