/**
 * The rule (OB-01 to OB-11, PF-07): every door about offices, before everybody who may stand there, with a thing of client A,
 * of client B of the same office, of another office's client, and with one that there is not. What each may expect is made of
 * a few sentences in `matrix/office-sides.ts` that know nothing of the routes. What is out of reach is told by the same words
 * as what does not exist; who sees a thing and may not do what she asks is told that.
 */
import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { approvalsOf, paperPdf, pdfOf } from './support/approvals.ts';
import { appoint } from './support/administrators.ts';
import { type Answer, contentOf, type Data } from './support/calls.ts';
import { foundWarrantyPortal } from './support/claims.ts';
import { clientWithin, someWish, tasksOf } from './support/client-tasks.ts';
import { openByMail } from './support/customer.ts';
import { logIn } from './support/doors.ts';
import { png } from './support/files.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { foundOffice, type OfficePortal, type Onboarding, onboardingOf } from './support/office.ts';
import { foundPortal } from './support/portal.ts';
import { someEmail } from './support/rest.ts';
import { aboutOffices } from './matrix/office-rows.ts';
import { expectedOf, expectedOfOutsider, type Insider, insiders, officeDoors, type Outsider, outsiders, type Owner, owners } from './matrix/office-sides.ts';
import type { Row } from './matrix/rows.ts';
import { makeThing, missingThing, type Thing } from './matrix/things.ts';
import { openPushSink, type PushSink } from '../stack/push-sink.ts';

/** What the parameters of a path name. */
type Names = Readonly<Record<string, string>>;

let installation: Installation;
let portal: OfficePortal;
let sink: PushSink;
let nothing: Thing;
const tokens = new Map<Insider | Outsider, string | undefined>();
const things = new Map<Owner, Names>([['none', { client: 'none', dossier: 'none', task: 'none', file: 'none', approval: 'none', device: randomUUID() }]]);

const PDF = pdfOf(['Jaarrekening 2025']);

/** An office with a document for its step, and so many clients that have a portal user and one of each thing. */
async function furnish(clients: readonly { insider: Exclude<Insider, 'employee' | 'other office’s employee'> }[], employee: Insider): Promise<OfficePortal> {
  const founded = await foundOffice(installation);
  tokens.set(employee, founded.employee.token);
  const office = onboardingOf(installation, founded.employee.token);
  contentOf(await approvalsOf(installation, founded.employee.token).keep(paperPdf(PDF), '0'));
  for (const { insider } of clients) things.set(insider, await furnishedClient(founded, office, insider));
  return founded;
}

async function furnishedClient(founded: OfficePortal, office: Onboarding, insider: Insider): Promise<Names> {
  const { client, token } = await clientWithin(installation, founded, office, { name: `Thing of ${insider}` });
  tokens.set(insider, token);
  const tasks = tasksOf(installation, founded.employee.token);
  const { title, text } = someWish() as { title: string; text: string };
  const task = contentOf(await tasks.askWith(client, { kind: 'approval', title, text }, [{ name: 'board.png', content: await png() }]));
  const approval = contentOf(await approvalsOf(installation, founded.employee.token).ask(client, paperPdf(PDF)));
  const dossier = await office.begun(client);
  // A service takes what the doors before the device's send there: a device that none knows any more would be taken out.
  const contents = { device: 'android', userAgent: null, ...sink.device().subscription };
  await installation.send({ method: 'PUT', path: '/api/client-app/devices', token, body: contents });
  const { devices } = contentOf(await installation.send<Data<{ devices: { id: string }[] }>>({ method: 'GET', path: '/api/client-app', token }));
  return { client: client.documentId, dossier: dossier.documentId, task: task.documentId, file: task.attached[0]?.documentId ?? '', approval: approval.documentId, device: devices[0]?.id ?? '' };
}

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  sink = await openPushSink(installation.copy);
  portal = await furnish([{ insider: 'client A' }, { insider: 'client B' }], 'employee');
  await furnish([{ insider: 'other office’s client' }], 'other office’s employee');
  const insurer = await foundPortal(installation);
  nothing = missingThing(insurer);
  tokens.set('manufacturer’s agent', (await foundWarrantyPortal(installation)).agent.token);
  tokens.set('case handler', await logIn(installation, insurer.key, insurer.handler));
  const email = someEmail();
  await makeThing(insurer, { email, staffed: true });
  tokens.set('customer', (await openByMail(installation.copy, insurer.key, email)).token);
  tokens.set('API token', insurer.token);
  tokens.set('portal administrator', await appoint(installation, 'portico-portal-administrator', [portal.id]));
  tokens.set('other portal’s administrator', await appoint(installation, 'portico-portal-administrator', [insurer.id]));
  tokens.set('platform administrator', installation.administrator);
}, 180_000);
afterAll(async () => {
  await sink.close();
  await installation.close();
});

test('PF-14 each door about offices has its sentence, and no other', () => {
  expect(aboutOffices.map(({ route }) => route).sort()).toEqual(Object.keys(officeDoors).sort());
});

describe.each(aboutOffices)('PF-07 PF-14 OB-02 to OB-10 $route', (row) => {
  const door = officeDoors[row.route] ?? { of: 'office', about: 'portal' };
  const named = door.about === 'client' ? owners : (['client A'] as const);

  test('answers everybody as she may expect, whosever the thing is', async () => {
    const expected: [string, string | number, () => Promise<Answer>][] = [
      ...outsiders.map((who) => [who, expectedOfOutsider(who, door), () => ask(row, who, 'client A')] as [string, string | number, () => Promise<Answer>]),
      ...insiders.flatMap((who) => named.map((owner) => [`${who}, of ${owner}`, expectedOf(who, door, owner), () => ask(row, who, owner)] as [string, string | number, () => Promise<Answer>])),
    ];
    // Those who are refused come first, so that they meet the thing as it is.
    expected.sort(([, one], [, other]) => (one === 'in' ? 1 : 0) - (other === 'in' ? 1 : 0));
    const found: string[] = [];
    for (const [who, , asked] of expected) found.push(`${who}: ${verdictOf(await asked())}`);
    expect(found).toEqual(expected.map(([who, verdict]) => `${who}: ${verdict}`));
  });

  if (door.about === 'client') {
    test('tells of what is out of reach by the same words as of what does not exist', async () => {
      for (const who of insiders) {
        const missing = await ask(row, who, 'none');
        for (const owner of owners.filter((one) => expectedOf(who, door, one) === 404)) {
          const answer = await ask(row, who, owner);
          expect([who, owner, answer.status, withoutId(answer)]).toEqual([who, owner, missing.status, withoutId(missing)]);
        }
      }
    });
  }
});

async function ask({ route, names, asks }: Row, who: Insider | Outsider, owner: Owner): Promise<Answer> {
  const [method = '', pattern = ''] = route.split(' ');
  const parameters = { ...names?.(nothing), ...things.get(owner), portal: portal.key };
  const path = Object.entries(parameters).reduce((whole, [name, value]) => whole.replace(`:${name}`, value), pattern);
  const { body, headers } = (await asks?.(nothing)) ?? {};
  const token = tokens.get(who);
  return installation.send({ method: method as 'GET', path, ...(token !== undefined && { token }), ...(body && { body }), ...(headers && { headers }) });
}

const verdictOf = ({ status, text }: Answer): string | number => ([401, 403, 404].includes(status) ? status : status < 500 ? 'in' : `${status} ${text}`);

function withoutId({ text, body }: Answer): string {
  const id = (body as { error?: { details?: { requestId?: string } } } | null)?.error?.details?.requestId;
  return id ? text.replace(id, '') : text;
}
