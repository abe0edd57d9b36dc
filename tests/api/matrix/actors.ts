import { randomBytes } from 'node:crypto';

import { contentOf, type Data } from '../support/calls.ts';
import { linksOf } from '../support/customer.ts';
import { logIn } from '../support/doors.ts';
import type { Installation } from '../support/installation.ts';
import { createToken, givePassword, hire, type FoundedPortal, type Member } from '../support/portal.ts';

/** Everybody who can stand at a door. `own` and `other` are two portals of two companies. */
export const actorNames = [
  'nobody',
  'customer',
  'member of level 1',
  'partner’s member of level 2',
  'member of level 5',
  'other portal’s member of level 5',
  'API token',
  'read-only API token',
  'API token without a portal',
  'platform administrator',
  'portal administrator',
] as const;
export type ActorName = (typeof actorNames)[number];

export interface Actor {
  readonly name: ActorName;
  readonly portals: readonly ('own' | 'other')[];
  readonly token?: string;
  /** A session of the same person that may be ended without harm. */
  readonly another?: () => Promise<string>;
}

export type Actors = Readonly<Record<ActorName, Actor>>;

export interface Parties {
  readonly own: FoundedPortal;
  readonly other: FoundedPortal;
  /** The token of the link that opens the customer's case. */
  readonly link: string;
}

export async function gatherActors(installation: Installation, { own, other, link }: Parties): Promise<Actors> {
  const { copy } = installation;
  const helper = await hire(installation, { name: `Line ${own.key}`, email: `line@${own.key}.example`, level: 1, office: own.repairOffice });
  const clerk = await hire(installation, { name: `Nils ${own.key}`, email: `nils@${own.key}.example`, level: 2, office: own.repairOffice });
  const customerSession = async () => contentOf(await linksOf(copy, own.key).open(link)).token;
  const memberSession = async (portal: FoundedPortal, member: Member) => {
    const login = await givePassword(installation, member);
    return () => logIn(installation, portal.key, login);
  };
  const session = async (name: ActorName, portals: Actor['portals'], open: () => Promise<string>): Promise<Actor> => ({ name, portals, token: await open(), another: open });
  const all = [
    { name: 'nobody', portals: [] },
    await session('customer', ['own'], customerSession),
    await session('member of level 1', ['own'], await memberSession(own, helper)),
    await session('partner’s member of level 2', ['own'], await memberSession(own, clerk)),
    await session('member of level 5', ['own'], await memberSession(own, own.handler)),
    await session('other portal’s member of level 5', ['other'], await memberSession(other, other.handler)),
    { name: 'API token', portals: ['own'], token: own.token },
    { name: 'read-only API token', portals: ['own'], token: await createToken(installation, [own.id], { type: 'read-only' }) },
    { name: 'API token without a portal', portals: [], token: await createToken(installation, []) },
    { name: 'platform administrator', portals: ['own', 'other'], token: installation.administrator },
    { name: 'portal administrator', portals: ['own'], token: await portalAdministrator(installation, own) },
  ] satisfies Actor[];
  return Object.fromEntries(all.map((actor) => [actor.name, actor])) as unknown as Actors;
}

/** Invited by the platform administrator, and tied to one portal; its role came with the demo. */
async function portalAdministrator({ send, administrator }: Installation, portal: FoundedPortal): Promise<string> {
  const roles = contentOf(await send<Data<{ id: number; code: string }[]>>({ path: '/admin/roles', token: administrator }));
  const role = roles.find(({ code }) => code === 'portico-portal-administrator');
  if (!role) throw new Error('There is no role for portal administrators');
  const person = { email: `admin.${randomBytes(4).toString('hex')}@${portal.key}.example`, firstname: 'Portal', lastname: 'Administrator' };
  const invited = contentOf(await send<Data<{ id: number; registrationToken: string }>>({ method: 'POST', path: '/admin/users', token: administrator, body: { ...person, roles: [role.id] } }));
  contentOf(await send<Data<unknown>>({ method: 'PUT', path: `/visibility/portal-access/admin/${invited.id}`, token: administrator, body: { portals: [portal.key] } }));
  const password = `${randomBytes(9).toString('base64url')}aA1`;
  const userInfo = { firstname: person.firstname, lastname: person.lastname, password };
  const registered = await send<Data<{ token: string }>>({ method: 'POST', path: '/admin/register', body: { registrationToken: invited.registrationToken, userInfo } });
  return contentOf(registered).token;
}
