import { randomBytes, randomInt } from 'node:crypto';

import { contentOf, type Data } from './calls.ts';
import { contentManagerOf, connected, type Installation, type Stored } from './installation.ts';
import { restOf, type Rest } from './rest.ts';
import { settingsOf, type PortalSettings } from './settings.ts';

export interface Member {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly email: string;
  readonly mobile: string;
}

export interface MemberWithLogin extends Member {
  readonly password: string;
}

export interface Office {
  readonly documentId: string;
  readonly name: string;
  readonly phone: string;
}

/** A portal of one test file's own, with people, so that files do not meet. */
export interface FoundedPortal {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly documentId: string;
  /** Of level 5 and of the portal's company. */
  readonly handler: MemberWithLogin;
  readonly inspector: Member;
  readonly repairer: Member;
  /** Of the portal's own company; both others are of one partner. */
  /** The company of both other offices. */
  readonly partner: { readonly documentId: string; readonly name: string };
  readonly headOffice: Office;
  readonly inspectionOffice: Office;
  readonly repairOffice: Office;
  /** A full-access API token that is tied to this portal. */
  readonly token: string;
  readonly rest: Rest;
  readonly settings: PortalSettings;
}

export interface PortalTraits {
  readonly kind?: 'insurance' | 'contractor';
  readonly decisions?: boolean;
  readonly language?: 'en' | 'nb' | 'nl';
  readonly budgetedTaskKinds?: readonly string[];
  readonly workItems?: boolean;
}

/** Founds a portal by the doors that a platform administrator has. */
export async function foundPortal(installation: Installation, traits: PortalTraits = {}): Promise<FoundedPortal> {
  const key = `p${randomBytes(6).toString('hex')}`;
  const name = `Forsikring ${key}`;
  const contentManager = contentManagerOf(installation);
  const create = async (uid: string, body: object): Promise<Stored> => contentOf(await contentManager.create(uid, body));
  const { kind = 'insurance', decisions = kind === 'insurance', language = 'en', budgetedTaskKinds = [], workItems = false } = traits;
  const portal = await create('api::portal.portal', { key, name, kind, decisions, language, budgetedTaskKinds, workItems, timeZone: 'Europe/Oslo', currency: 'NOK', country: 'NO' });
  const company = async (title: string, companyKind: 'own' | 'partner') =>
    create('api::company.company', { name: title, kind: companyKind, portal: connected(portal.documentId) });
  const own = await company(name, 'own');
  const partner = await company(`Partner ${key}`, 'partner');
  const headOffice = await openOffice(create, own, `Skadeoppgjør ${key}`);
  const inspectionOffice = await openOffice(create, partner, `Takst ${key}`);
  const repairOffice = await openOffice(create, partner, `Tørk ${key}`);
  const person = (title: string, level: number, office: Office) => hire(installation, { name: `${title} ${key}`, email: `${title.toLowerCase()}@${key}.example`, level, office });
  const token = await createToken(installation, [portal.id]);
  return {
    id: portal.id,
    key,
    name,
    documentId: portal.documentId,
    handler: await givePassword(installation, await person('Marit', 5, headOffice)),
    inspector: await person('Jonas', 3, inspectionOffice),
    repairer: await person('Samira', 3, repairOffice),
    partner: { documentId: partner.documentId, name: `Partner ${key}` },
    headOffice,
    inspectionOffice,
    repairOffice,
    token,
    rest: restOf(installation, token),
    settings: settingsOf(installation, key),
  };
}

/** Opens an office of another partner. */
export async function openAnotherOffice(installation: Installation, portal: FoundedPortal, name: string, more: object = {}): Promise<Office> {
  const contentManager = contentManagerOf(installation);
  const create = async (uid: string, body: object): Promise<Stored> => contentOf(await contentManager.create(uid, body));
  const company = await create('api::company.company', { name: `${name} AS`, kind: 'partner', portal: connected(portal.documentId) });
  return openOffice(create, company, `${name} ${portal.key}`, more);
}

async function openOffice(create: (uid: string, body: object) => Promise<Stored>, company: Stored, name: string, more: object = {}): Promise<Office> {
  const phone = `+4722${randomInt(100_000, 999_999)}`;
  const { documentId } = await create('api::office.office', { name, phone, available: true, ...more, company: connected(company.documentId) });
  return { documentId, name, phone };
}

export async function hire(installation: Installation, wanted: { name: string; email: string; level: number; office: Pick<Office, 'documentId'> }): Promise<Member> {
  const { name, email, level, office } = wanted;
  const mobile = `+479${randomInt(1_000_000, 9_999_999)}`;
  const body = { name, email, mobile, level, active: true, office: connected(office.documentId) };
  const { id, documentId } = contentOf(await contentManagerOf(installation).create('api::member.member', body));
  return { id, documentId, name, email, mobile };
}

/** A member has a login from the first day; users-permissions keeps its password. */
export async function givePassword(installation: Installation, member: Member): Promise<MemberWithLogin> {
  const [user] = await installation.database.rows<{ document_id: string }>(
    'SELECT u.document_id FROM up_users u JOIN members_user_lnk l ON l.user_id = u.id WHERE l.member_id = ?',
    [member.id],
  );
  if (!user) throw new Error('The member has no login');
  const password = randomBytes(12).toString('base64url');
  contentOf(await contentManagerOf(installation).update('plugin::users-permissions.user', user.document_id, { password }));
  return { ...member, password };
}

export interface TokenRights {
  readonly type: 'full-access' | 'read-only' | 'custom';
  readonly permissions?: readonly string[];
}

/** An API token of Strapi's, tied to portals by the platform administrator. */
export async function createToken(installation: Installation, portalIds: readonly number[], { type, permissions }: TokenRights = { type: 'full-access' }): Promise<string> {
  const body = { name: `token ${randomBytes(6).toString('hex')}`, description: '', type, lifespan: null, permissions: permissions ?? null };
  const { id, accessKey } = contentOf(
    await installation.send<Data<{ id: number; accessKey: string }>>({ method: 'POST', path: '/admin/api-tokens', token: installation.administrator, body }),
  );
  await tieToPortals(installation, 'apiToken', id, portalIds);
  return accessKey;
}

/** Says which portals an API token or an administrator may touch. */
export async function tieToPortals(installation: Installation, subject: 'apiToken' | 'admin', id: number, portalIds: readonly number[]): Promise<void> {
  const known = await installation.database.rows<{ id: number; key: string }>('SELECT id, key FROM portals');
  const portals = known.filter((portal) => portalIds.includes(portal.id)).map(({ key }) => key);
  const path = `/visibility/portal-access/${subject}/${id}`;
  contentOf(await installation.send<Data<unknown>>({ method: 'PUT', path, token: installation.administrator, body: { portals } }));
}
