import { z } from 'zod';
import { knownLanguages } from '../../domain/languages';
import { present } from '../../http/case-scope';
import type { MemberViewer } from '../../http/viewer';
import { portalOfAgent } from '../claim/side';
import { mayChangeClients } from './commands/change-client-company';
import { COMPANY_PAGE, readClientCompanies, readClientCompany, type Login } from './queries/companies';
import { LOGIN_COMMANDS, loginCommands, loginState } from './rules/login-state';

const kind = z.enum(['dealer', 'client']);
const openClaims = z.number().int().meta({ description: 'Handed in and not closed.' });
const mayChange = z.boolean().meta({ description: 'The viewer may open and change companies, and invite and lock their logins.' });

export const clientCompanies = z
  .object({
    companies: z.array(z.object({ documentId: z.string(), name: z.string(), kind, phone: z.string().nullable(), logins: z.number().int().meta({ description: 'Those that are not locked.' }), openClaims })),
    page: z.number().int(),
    more: z.boolean().meta({ description: 'A page follows.' }),
    currency: z.string(),
    mayChange,
  })
  .meta({ id: 'ClientCompanies' });

const login = z
  .object({
    documentId: z.string(),
    name: z.string(),
    title: z.string(),
    email: z.string(),
    state: z.enum(['invited', 'active', 'locked']),
    invitedAt: z.string().nullable(),
    signedInAt: z.string().nullable().meta({ description: 'When it was signed in last, or null.' }),
    commands: z.array(z.enum(LOGIN_COMMANDS)).meta({ description: 'What the viewer may do with it now.' }),
  })
  .meta({ id: 'ClientLogin' });

export const clientCompany = z
  .object({
    documentId: z.string(),
    version: z.string().meta({ description: 'For `If-Match` when it is changed.' }),
    name: z.string(),
    kind,
    phone: z.string().nullable(),
    labourRate: z.number().int().nullable().meta({ description: 'Minor units an hour.' }),
    currency: z.string(),
    openClaims,
    logins: z.array(login),
    languages: z.array(z.object({ tag: z.string(), name: z.string() })).meta({ description: 'Those in which somebody can be invited.' }),
    mayChange,
  })
  .meta({ id: 'ClientCompany' });

const kindOf = (stored: string) => (stored === 'client' ? 'client' : 'dealer');
const instant = (at: number | null) => (at === null ? null : new Date(at).toISOString());

export async function answerClientCompanies(viewer: MemberViewer, words: string | undefined, page: number): Promise<z.input<typeof clientCompanies>> {
  const found = await readClientCompanies(portalOfAgent(viewer), words, page);
  const companies = found.slice(0, COMPANY_PAGE).map((one) => ({ ...one, kind: kindOf(one.kind) }) as const);
  return { companies, page, more: found.length > COMPANY_PAGE, currency: viewer.portal.currency, mayChange: mayChangeClients(viewer) };
}

export async function answerClientCompany(viewer: MemberViewer, documentId: string): Promise<z.input<typeof clientCompany>> {
  const { updatedAt, logins, ...kept } = present(await readClientCompany(portalOfAgent(viewer), documentId));
  const may = mayChangeClients(viewer);
  return { ...kept, kind: kindOf(kept.kind), version: String(updatedAt), currency: viewer.portal.currency, logins: logins.map((one) => loginAnswer(one, may)), languages: [...knownLanguages()], mayChange: may };
}

function loginAnswer({ active, acceptedAt, invitedAt, signedInAt, title, ...kept }: Login, mayChangeIt: boolean): z.input<typeof login> {
  const facts = { active, invitedAt, acceptedAt, signedInAt };
  return { ...kept, title: title ?? '', state: loginState(facts), invitedAt: instant(invitedAt), signedInAt: instant(signedInAt), commands: mayChangeIt ? loginCommands(facts) : [] };
}
