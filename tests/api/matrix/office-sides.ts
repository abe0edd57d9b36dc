/**
 * Who stands before the doors of an office. Insiders have something to do with an office portal, outsiders with none.
 */
export const insiders = ['employee', 'client A', 'client B', 'other office’s employee', 'other office’s client'] as const;
export const outsiders = ['manufacturer’s agent', 'case handler', 'customer', 'API token', 'nobody', 'portal administrator', 'other portal’s administrator', 'platform administrator'] as const;
export type Insider = (typeof insiders)[number];
export type Outsider = (typeof outsiders)[number];

/** Whose thing the address names: client A's, client B's of the same portal, that of another office's client, or nothing that there is. */
export const owners = ['client A', 'client B', 'other office’s client', 'none'] as const;
export type Owner = (typeof owners)[number];

/** `in` gets past every guard, whatever the state of the thing then says. */
export type Verdict = 'in' | 401 | 403 | 404;

export interface Door {
  /** Whom it was made for: employees (OB-02 to OB-07), the client (OB-06, OB-08, OB-10), both, whoever sets offices up (OB-04), or all the world. */
  readonly of: 'office' | 'client' | 'both' | 'setUp' | 'world';
  /** No such thing is made for this test: nobody finds any. */
  readonly unmade?: true;
  /** What it is about: a thing of one client's, nothing but what each finds in her own portal, or all portals that are one's own. */
  readonly about: 'client' | 'portal' | 'list';
  /** Of a door of both, who may do what it does; the other side sees the thing and may not. */
  readonly only?: 'office' | 'client';
}

const isEmployee = (who: Insider): boolean => who.endsWith('employee');
const portalOf = (who: Insider | Owner): string => (who.startsWith('other office') ? 'other' : who === 'none' ? 'none' : 'own');

/**
 * What somebody may expect of a door, by OB-01 to OB-11 and PF-07, and never from the routes themselves. Employees reach what
 * is of their own portal, a client what is its own; whatever is out of reach, or behind a door of the other side, is as if
 * it did not exist (404). Who sees a thing and may not do what is asked is told so (403).
 */
export function expectedOf(who: Insider, { of, about, only, unmade }: Door, owner: Owner): Verdict {
  if (of === 'world') return 'in';
  if (of === 'setUp') return 401;
  if (unmade) return 404;
  const side = isEmployee(who) ? 'office' : 'client';
  if (of !== 'both' && of !== side) return 404;
  if (about === 'client' && !(side === 'office' ? portalOf(who) === portalOf(owner) : who === owner)) return 404;
  return only && only !== side ? 403 : 'in';
}

/** The session of an administrator is none at the portals' doors, and the other way round; a portal that is not an administrator's does not exist. */
export function expectedOfOutsider(who: Outsider, { of, about, unmade }: Door): Verdict {
  if (of === 'world') return 'in';
  const isAdministrator = who.endsWith('administrator');
  if (of === 'setUp') return isAdministrator ? (unmade || (who === 'other portal’s administrator' && about !== 'list') ? 404 : 'in') : 401;
  return who === 'nobody' || isAdministrator ? 401 : 404;
}

const office: Door = { of: 'office', about: 'portal' };
const officeOfClient: Door = { of: 'office', about: 'client' };
const client: Door = { of: 'client', about: 'portal' };
const clientsOwn: Door = { of: 'client', about: 'client' };
const both: Door = { of: 'both', about: 'client' };
const setUp: Door = { of: 'setUp', about: 'portal' };
const world: Door = { of: 'world', about: 'portal' };

export const officeDoors: Readonly<Record<string, Door>> = {
  'GET /api/client-records': office,
  'POST /api/client-records': office,
  'GET /api/client-groups': office,
  'POST /api/client-record-imports': office,
  'GET /api/client-records/:client': officeOfClient,
  'PUT /api/client-records/:client': officeOfClient,
  'POST /api/client-records/:client/invite': officeOfClient,
  'GET /api/client-records/:client/dossiers': officeOfClient,
  'GET /api/client-records/:client/app': officeOfClient,
  'GET /api/client-records/:client/tasks': officeOfClient,
  'POST /api/client-records/:client/tasks': officeOfClient,
  'GET /api/client-records/:client/approvals': officeOfClient,
  'POST /api/client-records/:client/approvals': officeOfClient,
  'POST /api/client-invitations/look': office,
  'POST /api/client-invitations': office,
  'GET /api/client-invitations/newest': office,
  'GET /api/dossier-types': office,
  'GET /api/dossiers': office,
  'GET /api/dossiers/:dossier': officeOfClient,
  'POST /api/dossiers/:dossier/approve': officeOfClient,
  'POST /api/dossiers/:dossier/do-by-hand': officeOfClient,
  'POST /api/dossiers/:dossier/skip': officeOfClient,
  'POST /api/dossiers/:dossier/remind': officeOfClient,
  'POST /api/dossiers/:dossier/ask-again': officeOfClient,
  'POST /api/dossier-starts': office,
  'POST /api/dossier-starts/look': office,
  'GET /api/dossier-starts/newest': office,
  'GET /api/dossier-documents': office,
  'POST /api/dossier-documents/:type/:step': office,
  'GET /api/dossier-documents/:type/:step/file': office,
  'POST /api/client-approvals/:approval/withdraw': officeOfClient,
  'GET /api/client-approvals/:approval/file': officeOfClient,
  'GET /api/client-approvals/:approval/certificate.pdf': officeOfClient,
  'GET /api/office-portal': client,
  'GET /api/office-portal/home': client,
  'GET /api/client-tasks': client,
  'GET /api/client-tasks/:task': both,
  'GET /api/client-tasks/:task/files/:file': both,
  'POST /api/client-tasks/:task/comments': both,
  'POST /api/client-tasks/:task/complete': { ...both, only: 'client' },
  'POST /api/client-tasks/:task/withdraw': { ...both, only: 'office' },
  'GET /api/approvals': client,
  'GET /api/approvals/:approval': clientsOwn,
  'GET /api/approvals/:approval/file': clientsOwn,
  'GET /api/approvals/:approval/certificate.pdf': clientsOwn,
  'POST /api/approvals/:approval/approve': clientsOwn,
  'POST /api/approvals/:approval/decline': clientsOwn,
  'GET /api/client-app': client,
  'PUT /api/client-app/devices': client,
  'DELETE /api/client-app/devices/:device': clientsOwn,
  'POST /api/client-app/test': client,
  'POST /api/client-app/facts': client,
  // push.test.ts has marks of messages, and those of others.
  'POST /api/client-app/opened': { ...clientsOwn, unmade: true },
  'GET /api/portals/:portal/approved-documents/:sha256': world,
  'GET /onboarding/portals': { ...setUp, about: 'list' },
  'GET /onboarding/portals/:portal/types': setUp,
  'PUT /onboarding/portals/:portal/types': setUp,
  'GET /onboarding/portals/:portal/types/versions': setUp,
  'POST /onboarding/portals/:portal/types/versions/:version/restore': { ...setUp, unmade: true },
  'POST /onboarding/portals/:portal/types/simulate': setUp,
};
