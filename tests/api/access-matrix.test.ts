import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { askCmsProgram } from '../../scripts/cms-program.ts';
import { type Answer, contentOf } from './support/calls.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { linkTokenIn, nextMail } from './support/mailbox.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail } from './support/rest.ts';
import { until } from './support/until.ts';
import { type Actor, actorNames, type Actors, gatherActors } from './matrix/actors.ts';
import { contradiction } from './matrix/described.ts';
import { type Row, rows } from './matrix/rows.ts';
import { answersToAnybody, ofOnesOwnSession, openToPortalAdministrators, strapiAreas, strapiFiles } from './matrix/strapi-areas.ts';
import { makeThing, missingThing, partsReadBy, type Stage, type Thing } from './matrix/things.ts';

interface Route {
  readonly method: string;
  readonly path: string;
}

const listed = (JSON.parse(askCmsProgram('http/print-routes.js')) as Route[]).map(({ method, path }) => (path === '/_health' ? 'ALL /_health' : `${method} ${path}`));
const routes = [...new Set(listed)];
const inRows = new Set(rows.map(({ route }) => route));
const ofStrapi = routes.filter((route) => !inRows.has(route) && !(route in strapiFiles) && strapiAreas.some((area) => pathOf(route).startsWith(area)));

function pathOf(route: string): string {
  return route.slice(route.indexOf(' ') + 1);
}

let installation: Installation;
let own: FoundedPortal;
let actors: Actors;
/** `sibling` lies in the portal of `own`, but no customer of the test has opened it. */
let things: Record<'own' | 'sibling' | 'other' | 'missing', Thing>;
let requests = 0;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  own = await foundPortal(installation);
  const other = await foundPortal(installation);
  const opened = async (portal: FoundedPortal): Promise<Thing> => {
    const email = someEmail();
    const thing = await makeThing(portal, { email, staffed: true });
    const link = linkTokenIn((await nextMail(installation.copy, email)).text);
    // A moment after a mail has arrived it stands in its history as it went.
    await until('the mail’s source', async () => contentOf(await portal.rest.get<{ source: boolean }>(`cases/${thing.case}/mail-history/${thing.message}`)).source || undefined);
    return { ...thing, link };
  };
  things = { own: await opened(own), sibling: await opened(own), other: await opened(other), missing: missingThing(own) };
  actors = await gatherActors(installation, { own, other, link: things.own.link });
  portals = { own, sibling: own, other };
});
afterAll(async () => {
  process.stdout.write(`Access matrix: ${routes.length} routes, ${requests} requests.\n`);
  await installation.close();
});

let portals: Record<'own' | 'sibling' | 'other', FoundedPortal>;

describe('PF-14 every route is in the matrix', () => {
  test('each route of the server has a row', () => {
    expect(routes.filter((route) => !inRows.has(route) && !(route in strapiFiles) && !ofStrapi.includes(route))).toEqual([]);
  });
  test('each row has a route', () => {
    const named = [...inRows, ...Object.keys(strapiFiles), ...Object.keys(answersToAnybody), ...Object.keys(openToPortalAdministrators), ...ofOnesOwnSession];
    expect(named.filter((route) => !routes.includes(route))).toEqual([]);
  });
});

type Target = keyof typeof things;

describe.each(rows)('PF-14 PF-07 PF-08 $route', (row) => {
  test.each(actorNames)('%s', async (name) => {
    const actor = actors[name];
    // Only a customer's reach ends within a portal.
    const targets: Target[] = row.names ? ['missing', 'own', ...(name === 'customer' ? (['sibling'] as const) : []), 'other'] : ['own'];
    const found: string[] = [];
    const expected: string[] = [];
    let unknown = '';
    for (const target of targets) {
      const reach = reaches(row, actor, target);
      const thing = await thingFor(row, target, reach, name);
      const answer = await ask(row, actor, thing);
      expected.push(`${target}: ${isSeen(row, actor, target) ? 403 : statusFor(row, actor, reach)}`);
      found.push(`${target}: ${answer.status}`);
      if (target === 'missing') unknown = withoutId(answer);
      else if (!reach && !isSeen(row, actor, target) && withoutId(answer) !== unknown && row.names) found.push(`${target} does not look like a missing one: ${withoutId(answer)} instead of ${unknown}`);
      const contradicted = /^\w+ \/(api|visibility|messaging)\//.test(row.route) ? contradiction(row.route, answer) : null;
      if (contradicted) found.push(`${target}: ${contradicted}`);
      if (reach && row.shows && !answer.text.includes(thing.mark)) found.push(`${target} does not show itself`);
      const shown = Object.entries(things).filter(([kind, one]) => answer.text.includes(one.mark) && !(reach && kind === target));
      const foreign = shown.filter(([kind]) => !row.names ? !(name === 'customer' && kind === 'own') : true);
      if (foreign.length > 0) found.push(`${target} shows ${foreign.map(([kind]) => kind).join(' and ')}`);
    }
    expect(found).toEqual(expected);
  });
});

/** Whether an actor may, and the thing lies within the actor's reach. */
function reaches({ guard, names }: Row, { name, portals: within }: Actor, target: Target): boolean {
  const verdict = guard[name];
  if (typeof verdict === 'number' || verdict === 'seen' || (target === 'missing' && names)) return false;
  if (verdict === 'any') return true;
  if (verdict === 'granted') return target === 'own';
  return within.includes(target === 'other' ? 'other' : 'own');
}

/** It is seen, but what is asked is not for this actor to do. */
function isSeen({ guard }: Row, { name, portals: within }: Actor, target: Target): boolean {
  return guard[name] === 'seen' && target !== 'missing' && within.includes(target === 'other' ? 'other' : 'own');
}

function statusFor({ guard, ok, outside = 404 }: Row, { name }: Actor, reach: boolean): number {
  const verdict = guard[name];
  if (typeof verdict === 'number') return verdict;
  return reach ? ok : outside;
}

async function thingFor(row: Row, target: Target, reach: boolean, name: Actor['name']): Promise<Thing> {
  return row.changes && reach && target !== 'missing' ? fresh(row, target, row.changes, name === 'partner’s member of level 2') : things[target];
}

/** With the parts that the request names: a case with all that may belong to it costs a dozen requests. */
const fresh = (row: Row, target: 'own' | 'sibling' | 'other', stage: Stage, staffed: boolean): Promise<Thing> =>
  makeThing(portals[target], { stage, staffed, parts: partsReadBy((thing) => [row.names?.(thing), row.asks?.(thing)], things.missing) });

async function ask(row: Row, actor: Actor, thing: Thing): Promise<Answer> {
  const [method = '', pattern = ''] = row.route.split(' ');
  const { body, headers, query } = (await row.asks?.(thing)) ?? {};
  const path = Object.entries(row.names?.(thing) ?? {}).reduce((whole, [name, value]) => whole.replace(`:${name}`, encodeURIComponent(value)), pattern);
  const token = row.endsSession && actor.another ? await actor.another() : actor.token;
  requests += 1;
  return installation.send({
    method: (method === 'ALL' ? 'GET' : method) as 'GET',
    path: query ? `${path}?${new URLSearchParams(query).toString()}` : path,
    ...(token !== undefined && { token }),
    ...(body && { body }),
    ...(headers && { headers }),
  });
}

/** All of an answer that could tell two apart, but for the id of the request. */
function withoutId({ status, headers, text, body }: Answer): string {
  const id = (body as { error?: { details?: { requestId?: string } } } | null)?.error?.details?.requestId;
  const told = [...headers].filter(([name]) => !['date', 'x-request-id', 'keep-alive', 'x-response-time'].includes(name)).map(([name, value]) => `${name}: ${value}`);
  return [status, ...told.sort(), id ? text.replace(id, '') : text].join('\n');
}

describe('PF-14 Strapi’s own doors', () => {
  const outsiders = actorNames.filter((name) => name !== 'platform administrator' && name !== 'portal administrator');

  test.each(Object.entries(strapiFiles))('%s is the same for everybody', async (_route, { path, statuses }) => {
    for (const name of actorNames) expect(statuses, name).toContain((await knock('GET', path, name)).status);
  });

  test.each(outsiders)('answer nothing to: %s', async (name) => {
    const wrong: string[] = [];
    for (const route of ofStrapi) {
      const { status } = await knockAt(route, name);
      if (![401, 403, 404, ...(answersToAnybody[route]?.statuses ?? [])].includes(status)) wrong.push(`${route}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  test('give a portal administrator nothing but what is listed', async () => {
    const open: string[] = [];
    for (const route of ofStrapi) {
      if (ofOnesOwnSession.includes(route)) continue;
      const { status } = await knockAt(route, 'portal administrator');
      if (status < 300) open.push(route);
    }
    expect(open.sort()).toEqual(Object.keys(openToPortalAdministrators).sort());
  });
});

function knockAt(route: string, name: Actor['name']): Promise<Answer> {
  const [method = ''] = route.split(' ');
  const path = pathOf(route)
    .replace(':model', 'api::case.case')
    .replace(/:(uid|contentType)\b/, 'api::case.case')
    .replace(/:\w+\*?/g, '1');
  return knock(method, path, name);
}

function knock(method: string, path: string, name: Actor['name']): Promise<Answer> {
  const { token } = actors[name];
  requests += 1;
  return installation.send({ method: method as 'GET', path, ...(token !== undefined && { token }), ...(['POST', 'PUT'].includes(method) && { body: {} }) });
}
