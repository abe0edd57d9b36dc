import { formOf, png } from '../support/files.ts';
import { someNumber } from '../support/rest.ts';
import { actorNames } from './actors.ts';
import { commands, members, type Guard } from './guards.ts';
import type { Row } from './rows.ts';
import type { Thing } from './things.ts';

/** What commands on cases are, but in the workspace, where API tokens have no place. */
const inWorkspace: Guard = { ...commands, 'API token': 404, 'read-only API token': 404, 'API token without a portal': 404 };

/** For members of a level that the partners' people of this test do not have. */
const forLeaders = Object.fromEntries(actorNames.map((name) => [name, name.includes('level') && !name.includes('level 5') ? 403 : members[name]])) as Record<(typeof actorNames)[number], Guard['nobody']>;

/** The offices and members that things name are a partner's, whom the portal's own people do not lead; company.test.ts changes some. */
const ofPartner: Guard = { ...forLeaders, 'member of level 5': 404, 'other portal’s member of level 5': 404 };

/** For case handlers alone, about cases of their portal. */
const ofHandlers: Guard = { ...forLeaders, 'member of level 5': 'within', 'other portal’s member of level 5': 'within' };

const byCase = ({ case: id }: Thing) => ({ id });
const byTask = ({ task: id }: Thing) => ({ id });
const someVersion = { 'If-Match': '"0"' };

/** Who works on cases and in which company. Which version is the newest, these rows do not know. */
export const staffingRows: readonly Row[] = [
  { route: 'PATCH /api/cases/:id', guard: commands, ok: 412, names: byCase, asks: () => ({ body: { qualityControl: true }, headers: someVersion }) },
  { route: 'POST /api/cases/:id/picture', guard: commands, ok: 201, names: byCase, asks: async () => ({ body: formOf({}, [{ name: 'kitchen.png', content: await png() }]) }), changes: 'open' },
  { route: 'DELETE /api/cases/:id/picture', guard: commands, ok: 204, names: byCase, changes: 'open' },
  { route: 'POST /api/cases/:id/external-office', guard: commands, ok: 200, names: byCase, asks: () => ({ body: { office: null } }), changes: 'open' },
  // No office of this test has the role; external-handler.test.ts gives it.
  { route: 'POST /api/cases/:id/external-handler', guard: commands, ok: 409, names: byCase, asks: () => ({ body: { member: null } }) },
  { route: 'GET /api/work/cases/:id/external-offices', guard: inWorkspace, ok: 200, names: byCase },
  { route: 'GET /api/work/external-offices', guard: ofHandlers, ok: 200, names: () => ({}), asks: ({ case: cases }) => ({ query: { cases } }) },
  { route: 'GET /api/work/cases/:id/external-members', guard: inWorkspace, ok: 409, names: byCase },
  { route: 'GET /api/work/cases/:id/colleagues', guard: inWorkspace, ok: 200, names: byCase },
  { route: 'GET /api/work/cases/:id/rfq-offices', guard: inWorkspace, ok: 200, names: byCase },
  { route: 'GET /api/work/tasks/:id/offices', guard: inWorkspace, ok: 200, names: byTask },
  { route: 'GET /api/work/tasks/:id/people', guard: inWorkspace, ok: 200, names: byTask },
  { route: 'POST /api/work/cases', guard: forLeaders, ok: 201, asks: () => ({ body: { number: someNumber(), title: 'Leak', type: 'water' } }) },
  { route: 'GET /api/work/company', guard: forLeaders, ok: 200 },
  { route: 'PATCH /api/work/company/offices/:office', guard: ofPartner, ok: 200, names: ({ office }) => ({ office }), asks: () => ({ body: { available: false }, headers: someVersion }) },
  { route: 'PATCH /api/work/company/members/:member', guard: ofPartner, ok: 200, names: ({ member }) => ({ member }), asks: () => ({ body: { active: false }, headers: someVersion }) },
  { route: 'GET /api/account', guard: members, ok: 200 },
  { route: 'PATCH /api/account', guard: members, ok: 412, asks: () => ({ body: { dateFormat: null }, headers: someVersion }) },
  { route: 'GET /api/work/me', guard: members, ok: 200 },
  { route: 'PATCH /api/work/me', guard: members, ok: 412, asks: () => ({ body: { deputy: null }, headers: someVersion }) },
];
