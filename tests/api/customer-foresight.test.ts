import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { someEmail, type StoredCase } from './support/rest.ts';
import { type Settings } from './support/settings.ts';

let installation: Installation;
let portal: FoundedPortal;
let inForce: Settings;
const cases: Record<'reachable' | 'withoutMobile' | 'contactPerson' | 'own' | 'closed' | 'accepted' | 'revoked' | 'nobody', StoredCase> = {} as never;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  ({ settings: inForce } = await portal.settings.current());
  for (const name of ['reachable', 'withoutMobile', 'contactPerson', 'own', 'closed', 'accepted', 'revoked', 'nobody'] as const) cases[name] = await portal.rest.createCase();
  const mobile = '+4799887766';
  for (const name of ['reachable', 'own', 'closed', 'accepted', 'revoked'] as const) await portal.rest.addContact(cases[name], { mobile });
  await portal.rest.addContact(cases.withoutMobile, { mobile: null });
  await portal.rest.addContact(cases.contactPerson, { role: 'contactPerson', mobile });
  await portal.rest.give(`cases/${cases.accepted.documentId}/decide`, { decision: 'accepted' });
  await portal.rest.give(`cases/${cases.closed.documentId}/close`, { comment: 'Done' });
  await installation.database.execute('UPDATE portico_grants SET revoked_at = ? WHERE case_id = ?', [Date.now(), cases.revoked.id]);
  await installation.database.execute(
    `INSERT INTO portico_settings_versions (portal_id, case_id, feature, version, settings, actor, created_at) VALUES (?, ?, 'customerPage', 1, ?, ?, ?)`,
    [portal.id, cases.own.id, JSON.stringify({ planPage: 'never' }), JSON.stringify({ kind: 'system', id: null, name: 'Portico' }), Date.now()],
  );
});
afterAll(() => installation.close());

const told = async (changed: Partial<Settings>) => contentOf(await portal.settings.foresee({ ...inForce, ...changed }));
const listed = async (what: string, to: boolean, changed: Partial<Settings>) => contentOf(await portal.settings.foreseenCases({ what, to, settings: { ...inForce, ...changed } })).cases.map(({ number }) => number);

describe('CP-24 before settings are saved', () => {
  test('it is told how many open cases’ customers gain or lose what, and which cases they are; nothing is saved', async () => {
    const plan = { planPage: 'positiveDecision' } as const;
    expect(await told(plan)).toEqual([{ what: 'planPage', to: false, cases: 2 }]);
    expect(await listed('planPage', false, plan)).toEqual([cases.reachable.number, cases.withoutMobile.number]);
    expect(await listed('planPage', true, plan)).toEqual([]);
    expect(await told({ smsCode: true })).toEqual([
      { what: 'access.customer', to: false, cases: 1 },
      { what: 'entryWithoutCode', to: false, cases: 3 },
    ]);
    expect(await listed('access.customer', false, { smsCode: true })).toEqual([cases.withoutMobile.number]);
    expect(await told({ audience: 'both' })).toEqual([{ what: 'access.contactPerson', to: true, cases: 1 }]);
    expect(await told({ newsKinds: inForce.newsKinds.filter((kind) => kind !== 'caseClosed') })).toEqual([{ what: 'news.caseClosed', to: false, cases: 4 }]);
    expect(await told({ colours: { ...inForce.colours, page: '#ffffff' }, daysVisibleAfterClose: 1 })).toEqual([]);
    expect((await portal.settings.current()).version).toBe(0);
  });

  test('a report that is shared by rule is lost with its timing; with the page that it stands on it is not told besides', async () => {
    const report = await portal.rest.createDocument(cases.accepted, { kind: 'inspectionReport' });
    await installation.database.execute(`UPDATE case_documents SET shared = ?, shared_by = 'rule' WHERE document_id = ?`, [installation.database.client === 'sqlite' ? 1 : 'true', report.documentId]);
    await installation.database.execute('UPDATE portico_case_facts SET main_inspection_assigned_at = ? WHERE case_id = ?', [Date.now(), cases.accepted.id]);
    expect(await told({ inspectionReport: 'never' })).toEqual([{ what: 'inspectionReport', to: false, cases: 1 }]);
    expect(await listed('inspectionReport', false, { inspectionReport: 'never' })).toEqual([cases.accepted.number]);
    expect(await told({ documentsPage: 'never' })).toEqual([{ what: 'documentsPage', to: false, cases: 4 }]);
  });

  test('a report that waits for its moment is gained with it, unless somebody has kept it back', async () => {
    const waiting = await portal.rest.createDocument(cases.reachable, { kind: 'settlementReport' });
    const always = { settlementReport: 'caseCreated' } as const;
    expect(await told(always)).toEqual([{ what: 'settlementReport', to: true, cases: 1 }]);
    expect(await listed('settlementReport', true, always)).toEqual([cases.reachable.number]);
    await installation.database.execute('UPDATE case_documents SET kept_back = ? WHERE document_id = ?', [installation.database.client === 'sqlite' ? 1 : 'true', waiting.documentId]);
    expect(await told(always)).toEqual([]);
  });

  test('who has no link is told of where it would be sent, and not before', async () => {
    const unsent = await foundPortal(installation);
    await unsent.settings.change({ sendLink: 'manual' });
    const made = await unsent.rest.createCase();
    await unsent.rest.addContact(made);
    const { settings } = await unsent.settings.current();
    expect(contentOf(await unsent.settings.foresee({ ...settings, planPage: 'never' }))).toEqual([]);
    expect(contentOf(await unsent.settings.foresee({ ...settings, sendLink: 'caseCreated' }))).toEqual([{ what: 'access.customer', to: true, cases: 1 }]);
  });

  test('what would not be accepted is refused, and so is a thing that is none', async () => {
    expect(refusal(await portal.settings.foresee({ ...inForce, handlerName: false, handlerMobile: true }))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await portal.settings.foresee({ ...inForce, audience: 'everybody' }))).toEqual({ status: 400, code: 'input.invalid' });
    expect(refusal(await portal.settings.foreseenCases({ what: 'secrets', to: true, settings: inForce }))).toEqual({ status: 400, code: 'input.invalid' });
  });

  test('many cases are listed page after page, each once', async () => {
    const crowded = await foundPortal(installation);
    const numbers: string[] = [];
    for (let count = 0; count < 52; count += 1) {
      const made = await crowded.rest.createCase();
      await crowded.rest.addContact(made, { email: someEmail() });
      numbers.push(made.number);
    }
    const settings = { ...(await crowded.settings.current()).settings, scheduleTile: false };
    expect(contentOf(await crowded.settings.foresee(settings))).toEqual([{ what: 'scheduleTile', to: false, cases: 52 }]);
    const first = contentOf(await crowded.settings.foreseenCases({ what: 'scheduleTile', to: false, settings }));
    const rest = contentOf(await crowded.settings.foreseenCases({ what: 'scheduleTile', to: false, settings, cursor: first.next }));
    expect([first.cases.length, rest.next]).toEqual([50, null]);
    expect([...first.cases, ...rest.cases].map(({ number }) => number)).toEqual(numbers);
  });
});
