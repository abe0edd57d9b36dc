import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { appoint } from './support/administrators.ts';
import { contentOf, details, refusal } from './support/calls.ts';
import { type Installation, logInAsAdmin, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { type Settings, settingsOf, type SettingsVersion } from './support/settings.ts';

let installation: Installation;
let portal: FoundedPortal;
let contractor: FoundedPortal;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  contractor = await foundPortal(installation, { kind: 'contractor' });
});
afterAll(() => installation.close());

const findings = (answer: Parameters<typeof details>[0]) => (details(answer)['findings'] as { path: string }[]).map(({ path }) => path);

/** Every door of the settings page, each with a good body. */
async function knock(key: string, token: string) {
  const settings = settingsOf(installation, key, token);
  const { settings: good, version } = await portal.settings.current();
  return [await settings.read(), await settings.save(good, version), await settings.versions(), await settings.restore(1, version)].map(refusal);
}

describe('CP-01 who may not', () => {
  const each = (status: number, code: string) => Array.from({ length: 4 }, () => ({ status, code }));

  test('nobody without a session', async () => {
    const { settings: good } = await portal.settings.current();
    const path = `/visibility/portals/${portal.key}/customer-page`;
    for (const call of [{ path }, { path, method: 'PUT', body: good }, { path: `${path}/versions` }, { path: `${path}/versions/1/restore`, method: 'POST' }] as const) {
      expect(refusal(await installation.send(call)), call.path).toEqual({ status: 401, code: 'auth.required' });
    }
  });

  test('no API token and no member', async () => {
    expect(await knock(portal.key, portal.token)).toEqual(each(401, 'auth.required'));
  });

  test('no administrator without the permission, even of this portal', async () => {
    expect(await knock(portal.key, await appoint(installation, 'strapi-author', [portal.id]))).toEqual(each(403, 'right.missing'));
  });

  test('the administrator of one portal in another, which looks like a missing one', async () => {
    const { portalAdmin } = installation.copy.demo;
    if (!portalAdmin) throw new Error('The demo has no portal administrator');
    const token = await logInAsAdmin(installation.copy, portalAdmin);
    expect((await settingsOf(installation, portalAdmin.portal ?? '', token).read()).status).toBe(200);
    expect(await knock('bygg', token)).toEqual(each(404, 'notFound'));
    expect(await knock('nowhere', token)).toEqual(each(404, 'notFound'));
    const listed = await installation.send<{ data: { key: string }[] }>({ path: '/visibility/portals', token });
    expect(listed.body.data.map(({ key }) => key)).toEqual([portalAdmin.portal]);
    expect(refusal(await installation.send({ path: '/visibility/portal-access', token }))).toMatchObject({ status: 403 });
  });
});

describe('CP-03 what is not accepted', () => {
  test.each<[string, object, string, string]>([
    ['a colour by name', { colours: { page: 'red' } }, 'input.invalid', 'body.colours.page'],
    ['a colour of five digits', { colours: { heading: '#12345' } }, 'input.invalid', 'body.colours.heading'],
    ['a colour with a style behind it', { colours: { menu: '#123456;}*{' } }, 'input.invalid', 'body.colours.menu'],
    ['an unknown setting', { secretSauce: true }, 'input.unknownParameter', 'body'],
    ['an unknown colour', { colours: { border: '#000000' } }, 'input.unknownParameter', 'body.colours'],
    ['an unknown kind of news', { newsKinds: ['caseExploded'] }, 'input.invalid', 'body.newsKinds.0'],
    ['an unknown timing', { newsTile: 'soon' }, 'input.invalid', 'body.newsTile'],
    ['a sixth moment for the link', { sendLink: 'never' }, 'input.invalid', 'body.sendLink'],
    ['days below zero', { daysVisibleAfterClose: -1 }, 'input.invalid', 'body.daysVisibleAfterClose'],
    ['more than ten years', { daysVisibleAfterClose: 3651 }, 'input.invalid', 'body.daysVisibleAfterClose'],
    ['a setting left out', { audience: undefined }, 'input.invalid', 'body.audience'],
    ['a mobile number without a name', { handlerName: false, handlerMobile: true }, 'input.invalid', 'body.handlerMobile'],
  ])('%s', async (_, wrong, code, path) => {
    const { settings: good, version } = await portal.settings.current();
    const colours = { ...good.colours, ...(wrong as Partial<Settings>).colours };
    const answer = await portal.settings.save({ ...good, ...wrong, colours }, version);
    expect(refusal(answer)).toEqual({ status: 400, code });
    expect(findings(answer)).toEqual([path]);
    expect((await portal.settings.current()).version).toBe(version);
  });

  test.each<[keyof Settings, string]>([
    ['sendLink', 'positiveDecision'],
    ['newsTile', 'positiveDecision'],
    ['documentsPage', 'positiveDecision'],
    ['settlementReport', 'caseCreated'],
  ])('a decision where the contractor makes none: %s', async (setting, value) => {
    const { settings: good, version } = await contractor.settings.current();
    const answer = await contractor.settings.save({ ...good, [setting]: value }, version);
    expect(refusal(answer)).toEqual({ status: 400, code: 'input.invalid' });
    expect(findings(answer)).toEqual([`body.${setting}`]);
  });
});

describe('CP-01 versions', () => {
  test('saving needs the version it is based on', async () => {
    const { settings: good } = await portal.settings.current();
    expect(refusal(await portal.settings.save(good))).toEqual({ status: 428, code: 'precondition.missing' });
    expect(refusal(await portal.settings.restore(1))).toEqual({ status: 428, code: 'precondition.missing' });
  });

  test('of two who save at once the second is told what differs, and nothing is lost', async () => {
    const { settings: seen, version } = await portal.settings.current();
    const first = contentOf(await portal.settings.save({ ...seen, helpContact: 'Call us' }, version));
    const second = await portal.settings.save({ ...seen, scheduleTile: false }, version);
    expect(refusal(second)).toEqual({ status: 409, code: 'settings.conflict' });
    expect(details(second)).toMatchObject({ version: version + 1, savedBy: first.actor?.name });
    expect(details(second)['differences']).toEqual([
      { setting: 'scheduleTile', from: false, to: true },
      { setting: 'helpContact', from: seen.helpContact, to: 'Call us' },
    ]);
    expect((await portal.settings.current()).settings).toEqual({ ...seen, helpContact: 'Call us' });
  });

  test('of ten who save on one version exactly one wins', async () => {
    const { settings: seen, version } = await portal.settings.current();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, days) => portal.settings.save({ ...seen, daysVisibleAfterClose: 100 + days }, version)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(answers.map(refusal).filter(({ status, code }) => status === 409 && code === 'settings.conflict')).toHaveLength(9);
    const winner = answers.find(({ status }) => status === 200)?.body.data;
    expect(await portal.settings.current()).toEqual(winner);
    const stored = 'SELECT version FROM portico_settings_versions WHERE portal_id = ? AND case_id = 0 AND version = ?';
    expect(await installation.database.rows(stored, [portal.id, version + 1])).toHaveLength(1);
  });

  test('who, when, what, from and to stand there; an older version can be restored, as a new one', async () => {
    const portalAdmin = await appoint(installation, 'portico-portal-administrator', [contractor.id]);
    const settings = settingsOf(installation, contractor.key, portalAdmin);
    const before = await settings.current();
    const changed = contentOf(await settings.save({ ...before.settings, audience: 'both', colours: { ...before.settings.colours, menu: '#ABCDEF' } }, before.version));
    expect(changed.settings.colours.menu).toBe('#abcdef');
    const again = contentOf(await settings.save({ ...changed.settings, audience: 'allContacts' }, changed.version));
    const restored = contentOf(await settings.restore(changed.version, again.version));
    expect(restored).toMatchObject({ version: again.version + 1, restoredFrom: changed.version, settings: changed.settings });
    type Listed = SettingsVersion & { changes: { setting: string; from: unknown; to: unknown }[] };
    const [newest, middle, oldest] = contentOf(await settings.versions<Listed>());
    expect(newest).toMatchObject({ version: restored.version, restoredFrom: changed.version, changes: [{ setting: 'audience', from: 'allContacts', to: 'both' }] });
    expect(middle).toMatchObject({ version: again.version, changes: [{ setting: 'audience', from: 'both', to: 'allContacts' }] });
    expect(oldest?.changes.map(({ setting }) => setting)).toEqual(['audience', 'colours']);
    expect(newest?.actor).toMatchObject({ kind: 'admin', name: 'Test Administrator' });
    expect(Math.abs((newest?.createdAt ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(refusal(await settings.restore(99, restored.version))).toEqual({ status: 404, code: 'notFound' });
    expect(refusal(await settings.restore(changed.version, again.version))).toEqual({ status: 409, code: 'settings.conflict' });
  });
});
