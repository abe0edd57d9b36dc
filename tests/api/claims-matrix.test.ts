import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { authorOf } from './support/articles.ts';
import { type Answer, contentOf } from './support/calls.ts';
import { claimsOf, foundWarrantyPortal, type Signed, type WarrantyPortal, wholeDraft } from './support/claims.ts';
import { clientsOf, leadAgent } from './support/clients.ts';
import { png } from './support/files.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { rmasOf } from './support/rmas.ts';
import { unitsOf } from './support/units.ts';
import { until } from './support/until.ts';
import { aboutClaims } from './matrix/claim-rows.ts';
import { claimSides, type Sides, type Verdict } from './matrix/claim-sides.ts';
import { ofClaims } from './matrix/guards.ts';
import type { Row } from './matrix/rows.ts';
import { missingThing } from './matrix/things.ts';

/** What the parameters of a path name. */
type Names = Readonly<Record<string, string>>;

interface Place {
  readonly portal: WarrantyPortal;
  /** By the beginning of a path, as more than one kind of thing goes by a number. */
  readonly things: Readonly<Record<string, Names>>;
}

let installation: Installation;
let cases: FoundedPortal;
let own: Place;
let foreign: Place;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  cases = await foundPortal(installation);
  own = await furnished();
  // Numbers are each portal's own: those of the foreign things are none of this one's.
  foreign = await furnished({ earlier: 3 });
});
afterAll(() => installation.close());

/** A manufacturer's portal with one of each thing, all of the first dealer; so many `earlier` claims and returns take the first numbers. */
async function furnished({ earlier = 0 } = {}): Promise<Place> {
  const portal = await foundWarrantyPortal(installation);
  const [client, agent] = [claimsOf(installation, portal.client), claimsOf(installation, portal.agent)];
  for (let count = 0; count < earlier; count += 1) await client.create();
  const draft = await client.create();
  const document = contentOf(await client.upload(draft.number, { name: 'board.png', content: await png() })).id;
  const claim = contentOf(await client.submit(contentOf(await client.patch(draft, wholeDraft(portal)))));
  const message = await until('a mail about the claim', async () => contentOf(await agent.get<{ entries: { id: string }[] }>(`claims/${claim.number}/mail-history`)).entries[0]?.id);
  await agent.do(claim.number, 'start-review');
  const returns = rmasOf(installation, portal.agent);
  for (let count = 0; count < earlier; count += 1) await returns.issued(claim.number);
  const rma = (await returns.issued(claim.number)).number;
  const lead = claimsOf(installation, await leadAgent(installation, portal));
  const template = contentOf(await lead.call<{ id: string }>('POST', 'claim-templates', { language: 'en', name: 'Thanks', text: 'Thank you.' })).id;
  const article = await authorOf(installation, portal.key, installation.administrator).published();
  const unit = (await unitsOf(installation, portal.agent).find(portal.serial))[0]?.documentId ?? '';
  const company = (await clientsOf(installation, portal.agent.token).list()).companies.find(({ name }) => name.startsWith('Fjordvarme'))?.documentId ?? '';
  return {
    portal,
    things: {
      'claims/': { number: claim.number, document, message },
      'claim-templates/': { template },
      'claim-masters/': { kind: 'part', master: portal.part },
      'articles/': { number: article.number, file: 'none' },
      'units/': { unit },
      'rmas/': { number: rma },
      'work/clients/': { company, login: portal.client.documentId },
    },
  };
}

const guarded = aboutClaims.filter(({ guard }) => guard === ofClaims);
const pathOf = (route: string): string => route.slice(route.indexOf(' ') + 1);

test('PF-14 each door about claims has a verdict, and no other', () => {
  expect(guarded.map(({ route }) => route).sort()).toEqual(Object.keys(claimSides).sort());
});

describe.each(guarded)('PF-07 PF-14 CL-18 $route, in a portal with claims,', (row) => {
  const sides = claimSides[row.route] ?? { agent: 404, client: 404, otherClient: 404 };
  const byThing = row.names !== undefined && pathOf(row.route).includes('/:') && !/^\/api\/claim-masters\/:kind($|\/(file|import))/.test(pathOf(row.route));

  // Those who are refused come first, so that they meet the thing as it is.
  const inOrder = (Object.entries(sides) as [keyof Sides, Verdict][]).sort(([, one], [, other]) => (one === 'in' ? 1 : 0) - (other === 'in' ? 1 : 0));

  test('answers each side as it may expect', async () => {
    const found: string[] = [];
    for (const [side] of inOrder) found.push(`${side}: ${verdictOf(await ask(row, own.portal[side], own))}`);
    expect(found).toEqual(inOrder.map(([side, verdict]) => `${side}: ${verdict}`));
  });

  if (byThing) {
    test('finds a thing of another manufacturer no more than one that is not there', async () => {
      for (const side of ['agent', 'client'] as const) {
        const [there, missing] = [await ask(row, own.portal[side], foreign), await ask(row, own.portal[side], null)];
        expect([there.status, withoutId(there)], side).toEqual([missing.status, withoutId(missing)]);
        expect(verdictOf(there), side).not.toBe('in');
      }
    });
  }
});

async function ask({ route, names, asks }: Row, { token }: Signed, place: Place | null): Promise<Answer> {
  const thing = missingThing(cases);
  const [method = '', pattern = ''] = route.split(' ');
  const kind = Object.keys(own.things).find((beginning) => pattern.startsWith(`/api/${beginning}`)) ?? '';
  const named = { ...names?.(thing), ...place?.things[kind] };
  const path = Object.entries(named).reduce((whole, [name, value]) => whole.replace(`:${name}`, value), pattern);
  const { body, headers, query } = (await asks?.(thing)) ?? {};
  return installation.send({ method: method as 'GET', path: query ? `${path}?${new URLSearchParams(query).toString()}` : path, token, ...(body && { body }), ...(headers && { headers }) });
}

const verdictOf = ({ status, text }: Answer): string | number => (status === 403 || status === 404 ? status : status < 500 && status !== 401 ? 'in' : `${status} ${text}`);

function withoutId({ text, body }: Answer): string {
  const id = (body as { error?: { details?: { requestId?: string } } } | null)?.error?.details?.requestId;
  return id ? text.replace(id, '') : text;
}
