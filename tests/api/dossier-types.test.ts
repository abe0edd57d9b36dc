import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { appoint } from './support/administrators.ts';
import { type Answer, contentOf, details, refusal } from './support/calls.ts';
import { type DossierType, dossierTypesOf } from './support/dossier-types.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { foundOffice, type OfficePortal, type Onboarding, onboardingOf, someClient } from './support/office.ts';
import { foundPortal } from './support/portal.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 2, 2, 8);

let installation: Installation;
let portal: OfficePortal;
let elsewhere: OfficePortal;
let office: Onboarding;
let types: ReturnType<typeof dossierTypesOf>;
let shipped: DossierType;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundOffice(installation);
  elsewhere = await foundOffice(installation);
  office = onboardingOf(installation, portal.employee.token);
  types = dossierTypesOf(installation, portal.key);
  [shipped] = contentOf(await types.read()).settings.types as [DossierType];
}, 120_000);
afterAll(async () => installation.close());

const versionNow = async (): Promise<number> => contentOf(await types.read()).version;
const changed = (key: string, part: object, type: DossierType = shipped): DossierType => ({ ...type, steps: type.steps.map((step) => (step.key === key ? { ...step, ...part } : step)) });
const called = (key: string, type: DossierType = shipped): DossierType => ({ ...type, key, names: { en: key, nl: key, nb: key } });
const someone = { name: 'Bakkerij Jansen', language: 'nl', hasUser: false, device: 'ios' };
const trial = (more: object = {}) => ({ type: shipped, client: someone, begins: START, happenings: [], ...more });
const findingsOf = (answer: Answer): { setting: string; code: string }[] => details(answer)['findings'] as { setting: string; code: string }[];

describe('OB-04 who may not', () => {
  const knock = async (key: string, token: string) => {
    const door = dossierTypesOf(installation, key, token);
    return [await door.read(), await door.versions(), await door.save([shipped], 0), await door.restore(1, 0), await door.simulate(trial())].map(refusal);
  };
  const each = (status: number, code: string) => Array.from({ length: 5 }, () => ({ status, code }));

  test('read, change or try types: nobody without a session of the admin panel, no permission, no other office’s, none of a portal with cases', async () => {
    expect(await knock(portal.key, '')).toEqual(each(401, 'auth.required'));
    expect(await knock(portal.key, portal.employee.token)).toEqual(each(401, 'auth.required'));
    expect(await knock(portal.key, await appoint(installation, 'strapi-author', [portal.id]))).toEqual(each(403, 'right.missing'));
    const foreign = await appoint(installation, 'portico-portal-administrator', [elsewhere.id]);
    expect(await knock(portal.key, foreign)).toEqual(each(404, 'notFound'));
    expect(await knock((await foundPortal(installation)).key, installation.administrator)).toEqual(each(404, 'notFound'));
    const listed = await installation.send<{ data: { portals: { key: string }[]; languages: { tag: string }[] } }>({ path: '/onboarding/portals', token: foreign });
    expect(listed.body.data.portals.map(({ key }) => key)).toEqual([elsewhere.key]);
    expect(listed.body.data.languages.map(({ tag }) => tag)).toEqual(['en', 'nb', 'nl']);
    expect(await versionNow()).toBe(0);
  });

  test.each<[string, object[], object[]]>([
    ['two of one key', [{}, {}], [{ setting: 'types.1.key', code: 'sameKey' }]],
    ['a task that nobody is asked', [{ firstTask: { triggers: [] } }], [{ setting: 'types.0.steps.3.completes', code: 'nothingBrings', fact: 'taskApproved' }]],
    ['what goes out of a step that is over at once', [{ startMail: { completes: [] } }], [{ setting: 'types.0.steps.1.triggers', code: 'neverSent' }]],
    ['what is true in one step alone', [{ app: { needs: ['taskApproved'] } }], [{ setting: 'types.0.steps.2.needs', code: 'notLasting', fact: 'taskApproved' }]],
    ['steps behind the one that closes', [{ document: { kind: 'close', actor: 'system', completes: [], triggers: [], reminder: null } }], [{ setting: 'types.0.steps.7.kind', code: 'behindClose' }]],
    ['a closing step that waits', [{ close: { actor: 'system', completes: ['mailTaken'] } }], [{ setting: 'types.0.steps.7.completes', code: 'closeWaits' }]],
    ['a last step that does not close', [{ close: { kind: 'app' } }], [{ setting: 'types.0.steps', code: 'lastNotClose' }]],
  ])('no type leads to nobody’s end: %s', async (_what, changes, findings) => {
    const candidates = changes.map((change) => Object.entries(change).reduce((type, [key, part]) => changed(key, part as object, type), shipped));
    const answer = await types.save(candidates, 0);
    expect(refusal(answer)).toEqual({ status: 422, code: 'dossierType.findings' });
    expect(findingsOf(answer)).toEqual(findings);
    expect(await versionNow()).toBe(0);
  });

  test('what has not the form of a type is refused at its place', async () => {
    const bad = await types.save([changed('app', { completes: ['mailTaken'], stuckAfterDays: 0 })], 0);
    expect(refusal(bad)).toEqual({ status: 400, code: 'input.invalid' });
    expect((details(bad)['findings'] as { path: string }[]).map(({ path }) => path)).toContain('body.types.0.steps.2.stuckAfterDays');
    expect(refusal(await types.simulate(trial({ happenings: [{ event: { kind: 'clockTurned' }, at: START - 1 }] })))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await types.simulate(trial({ happenings: Array.from({ length: 301 }, () => ({ event: { kind: 'clockTurned' }, at: START })) })))).toEqual({ status: 400, code: 'input.invalid' });
  });
});

describe('OB-11 a simulation', () => {
  const counts = async () => {
    const tables = ['portico_outbox', 'portico_events', 'portico_dossiers', 'portico_dossier_types', 'portico_clients', 'portico_jobs', 'portico_settings_versions', 'members'];
    return Promise.all(tables.map(async (table) => [table, Number((await installation.database.rows<{ count: number | string }>(`SELECT count(*) AS count FROM ${table}`))[0]?.count)]));
  };

  test('tells each mail, message and page from start to end, in the language of the client, and writes and sends nothing', async () => {
    const before = await counts();
    const happening = (event: object, hours: number) => ({ event, at: START + hours * HOUR });
    const fact = (name: string, more: object = {}) => ({ kind: 'happened', fact: name, ...more });
    const told = contentOf(
      await types.simulate(
        trial({
          happenings: [
            happening({ kind: 'approved', step: 'portalUser' }, 1),
            happening(fact('portalUserExists'), 1),
            happening({ kind: 'approved', step: 'portalUser' }, 2),
            happening({ kind: 'hindered', hindrance: { by: 'mailFailed', reason: 'bounced' } }, 3),
            happening({ kind: 'askedAgain', step: 'startMail' }, 4),
            happening(fact('mailTaken'), 5),
            happening({ kind: 'clockTurned' }, 5 + 72),
            happening({ kind: 'clockTurned' }, 5 + 14 * 24),
            happening(fact('appInstalled', { device: 'android' }), 400),
            happening(fact('taskApproved'), 401),
            ...['pushOpened', 'signedInApp', 'taskApproved', 'documentApproved'].map((name, place) => happening(fact(name), 402 + place)),
          ],
        }),
      ),
    );
    expect(told.map(({ step }) => step)).toEqual(['portalUser', 'portalUser', 'portalUser', 'startMail', 'startMail', 'startMail', 'app', 'app', 'app', 'firstTask', 'push', 'push', 'secondTask', 'document', null]);
    expect(told[1]).toMatchObject({ fault: 'lacksFact', waitsFor: 'office', sends: [], page: null });
    expect(told[2]).toMatchObject({ messages: [{ channel: 'email', instead: false, subject: `Je toegang tot Balans ${portal.key}` }], page: null });
    expect(told[2]?.messages[0]?.text).toContain('/work/reset/sample.');
    expect(told[3]).toMatchObject({ waitsFor: 'system', messages: [{ channel: 'email', subject: `Balans ${portal.key} heeft een portaal voor je` }] });
    expect(told[3]?.messages[0]?.html).toContain('Bakkerij Jansen');
    expect(told[3]?.messages[0]?.text).toContain(`/${portal.key}/app`);
    expect(told[4]).toMatchObject({ waitsFor: 'office', stuckWith: 'office' });
    expect(told[6]).toMatchObject({ waitsFor: 'client', remindedNext: START + 5 * HOUR + 3 * DAY, page: { kind: 'app', title: 'Installeer de app', acts: ['Ga verder in de browser'] } });
    expect(told[6]?.page?.lines[0]).toContain('op je iPhone');
    expect(told[7]).toMatchObject({ stuckWith: null, messages: [{ channel: 'email', subject: `Herinnering van Balans ${portal.key}: Installeer de app` }] });
    expect(told[8]).toMatchObject({ stuckWith: 'client' });
    expect(told[10]).toMatchObject({ step: 'push', sends: [{ kind: 'push', step: 'push' }], page: { kind: 'home', title: 'Open het bericht en log in' } });
    expect(told[9]).toMatchObject({ messages: [], page: { kind: 'task', title: 'Je eerste taak', acts: ['Goedkeuren', 'Eerst iets vragen'] } });
    for (const [place, title] of [[10, 'Open het bericht en log in'], [12, 'Je tweede taak'], [13, 'Keur een document goed']] as const) {
      expect(told[place]?.messages).toMatchObject([{ channel: 'push', instead: false, title }, { channel: 'email', instead: true, subject: `Balans ${portal.key}: ${title}` }, { channel: 'sms', instead: true }]);
      for (const { text } of told[place]?.messages.slice(1) ?? []) expect(text).toContain(`/${portal.key}/client`);
    }
    expect(told[13]).toMatchObject({ sends: [{ kind: 'documentRequest' }, { kind: 'push' }], page: { kind: 'document', acts: ['Open het bestand', 'Keur dit document goed', 'Afwijzen…'] } });
    expect(told.at(-1)).toMatchObject({ status: 'closed', waitsFor: null, stuckWith: null, page: null, messages: [] });
    expect(contentOf(await types.simulate(trial({ client: { ...someone, language: 'nb', hasUser: true } })))[0]?.messages[0]?.subject).toContain('har en portal til deg');
    expect(await counts()).toEqual(before);
  });
});

describe('OB-04 types of an office', () => {
  test('are versions: who comes second is told what is another, and what was is restored', async () => {
    expect(contentOf(await types.read())).toMatchObject({ version: 0, settings: { types: [{ key: 'createNewUser' }] } });
    expect(contentOf(await types.save([shipped, called('yearEnd')], 0)).version).toBe(1);
    const late = await types.save([shipped], 0);
    expect(refusal(late)).toEqual({ status: 409, code: 'settings.conflict' });
    expect(details(late)).toMatchObject({ version: 1, differences: [{ what: 'added', type: 'yearEnd' }] });
    const own = dossierTypesOf(installation, portal.key, await appoint(installation, 'portico-portal-administrator', [portal.id]));
    const moved = { ...shipped, steps: [...shipped.steps.slice(0, 5), shipped.steps[6], shipped.steps[5], shipped.steps[7]] } as DossierType;
    expect(contentOf(await own.save([changed('app', { stuckAfterDays: 7 }, moved)], 1)).version).toBe(2);
    expect(contentOf(await types.restore(1, 2))).toMatchObject({ version: 3, restoredFrom: 1, settings: { types: [{ key: 'createNewUser' }, { key: 'yearEnd' }] } });
    expect(contentOf(await types.versions()).map(({ version, changes }) => [version, changes.length])).toEqual([[3, 2], [2, 2], [1, 1]]);
    expect(contentOf(await types.versions())[1]?.changes).toMatchObject([
      { what: 'changed', type: 'createNewUser', renamed: false, steps: [{ what: 'changed', step: 'app', parts: ['stuckAfterDays'] }, { what: 'moved', step: 'secondTask' }] },
      { what: 'removed', type: 'yearEnd' },
    ]);
    const [one, two] = await Promise.all([own.save([shipped], 3), types.save([called('yearEnd')], 3)]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
  });

  test('new dossiers begin by the newest; open ones go on by theirs, also where the type or a step is gone', async () => {
    const client = await office.add(someClient({ name: `Eerste ${portal.key}` }));
    contentOf(await types.save([shipped], await versionNow()));
    const first = await office.begun(client);
    expect(first.steps.map(({ key }) => key)).toEqual(shipped.steps.map(({ key }) => key));
    expect(refusal(await office.start({ type: 'yearEnd', clients: [client.documentId] }))).toEqual({ status: 400, code: 'relation.unknown' });

    const short = { ...shipped, steps: shipped.steps.slice(1) } as DossierType;
    contentOf(await types.save([short, called('yearEnd', short)], await versionNow()));
    const later = await office.add(someClient({ name: `Tweede ${portal.key}` }));
    const second = await office.begun(later);
    expect([second.step?.key, second.steps.length]).toEqual(['startMail', 7]);
    expect((await office.dossier(first.documentId)).step?.key).toBe('portalUser');
    const [listed, yearEnd] = await office.types();
    expect(listed).toMatchObject({ key: 'createNewUser', onOffer: true });
    expect(listed?.steps.at(-1)).toMatchObject({ key: 'portalUser', dossiers: 1 });
    expect(yearEnd).toMatchObject({ key: 'yearEnd', onOffer: true });

    contentOf(await types.save([called('yearEnd', short)], await versionNow()));
    expect((await office.types()).map(({ key, onOffer }) => [key, onOffer])).toEqual([['yearEnd', true], ['createNewUser', false]]);
    expect(refusal(await office.start({ clients: [later.documentId] }))).toEqual({ status: 400, code: 'relation.unknown' });
    const skipped = await office.do(await office.dossier(first.documentId), 'skip', { reason: 'By telephone' });
    expect(skipped.step?.key).toBe('startMail');
    contentOf(await office.start({ type: 'yearEnd', clients: [client.documentId] }));
    expect(await office.started()).toMatchObject({ started: 1, open: 0 });
    // Dossiers of all types in one list, or of one type.
    const typesOf = async (query: string) => contentOf(await office.call<{ dossiers: { type: { key: string } }[] }>('GET', `dossiers${query}`)).dossiers.map(({ type }) => type.key).sort();
    expect(await typesOf('')).toEqual(['createNewUser', 'createNewUser', 'yearEnd']);
    expect(await typesOf('?type=yearEnd')).toEqual(['yearEnd']);
    expect((await onboardingOf(installation, elsewhere.employee.token).types()).map(({ key }) => key)).toEqual(['createNewUser']);
  });
});
