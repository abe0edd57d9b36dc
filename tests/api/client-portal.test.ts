import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { appoint } from './support/administrators.ts';
import { contentOf, type Data, details, refusal } from './support/calls.ts';
import { foundWarrantyPortal, type Signed, type WarrantyPortal } from './support/claims.ts';
import { clientPortalOf, someClientSettings as good } from './support/client-portal.ts';
import { clientWithin } from './support/client-tasks.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { foundOffice, onboardingOf } from './support/office.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import { settingsOf } from './support/settings.ts';

interface Shown {
  readonly counts: { readonly claims: Record<string, number>; readonly pendingUnits: number; readonly articles: number };
  readonly wording: { readonly menu: readonly { entry: string; hidden: boolean; names: Record<string, string> }[]; readonly newClaim: Record<string, string>; readonly heading: Record<string, string>; readonly text: Record<string, string> };
}

const absent = { status: 404, code: 'notFound' };
const lacking = { status: 403, code: 'right.missing' };

let installation: Installation;
let portal: WarrantyPortal;
let insurer: FoundedPortal;
let portalId: number;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  insurer = await foundPortal(installation);
  const [row] = await installation.database.rows<{ id: number }>('SELECT id FROM portals WHERE key = ?', [portal.key]);
  portalId = row?.id ?? 0;
});
afterAll(() => installation.close());

const ours = () => clientPortalOf(installation, portal.key);
const read = (who: Signed | FoundedPortal | null) => installation.send<Data<Shown>>({ path: '/api/client-portal', ...(who && { token: who.token }) });

/** Every door of the page, each with a good body. */
async function knock(key: string, token: string) {
  const at = clientPortalOf(installation, key, token);
  return [await at.read(), await at.save(good, 0), await at.versions(), await at.restore(1, 0), await at.preview(good)].map(refusal);
}

describe('CL-02 CP-01 who may not', () => {
  const each = (one: object) => Array.from({ length: 5 }, () => one);

  test('nobody, no member, no token; no administrator without the permission, or of another portal; and nobody where there are no clients', async () => {
    expect(refusal(await installation.send({ path: `/visibility/client-portals/${portal.key}` }))).toEqual({ status: 401, code: 'auth.required' });
    expect(await knock(portal.key, portal.agent.token)).toEqual(each({ status: 401, code: 'auth.required' }));
    expect(await knock(portal.key, insurer.token)).toEqual(each({ status: 401, code: 'auth.required' }));
    expect(await knock(portal.key, await appoint(installation, 'strapi-author', [portalId]))).toEqual(each(lacking));
    const elsewhere = await appoint(installation, 'portico-portal-administrator', [insurer.id]);
    expect(await knock(portal.key, elsewhere)).toEqual(each(absent));
    expect(await knock('nowhere', elsewhere)).toEqual(each(absent));
    expect(await knock(insurer.key, installation.administrator)).toEqual(each(absent));
    expect((await installation.send<Data<unknown[]>>({ path: '/visibility/client-portals', token: elsewhere })).body.data).toEqual([]);
  });

  test('the settings of the customer page are not those of a client portal', async () => {
    const customerPage = settingsOf(installation, portal.key);
    const { settings } = await insurer.settings.current();
    expect([await customerPage.read(), await customerPage.save(settings, 0), await customerPage.versions()].map(refusal)).toEqual([absent, absent, absent]);
  });

  test('what pages are told is for clients alone: no stranger, no agent, nobody of an insurer', async () => {
    expect(refusal(await read(null))).toMatchObject({ status: 401 });
    expect(refusal(await read(portal.agent))).toEqual(lacking);
    expect(refusal(await read(insurer))).toEqual(absent);
  });
});

describe('CL-02 what is not accepted', () => {
  const [home, claims, ...others] = good.menu;
  const menu = (...rows: unknown[]) => ({ menu: rows });
  const heading = (en: string) => ({ homepage: { heading: { en }, text: {} } });

  test.each<[string, object, string]>([
    ['more entries than there are', menu(...good.menu, claims), 'body.menu'],
    ['an entry missing', menu(home, ...others), 'body.menu'],
    ['an entry that is none', menu(...good.menu.slice(0, -1), { entry: 'shop', hidden: false, names: {} }), 'body.menu.5.entry'],
    ['home hidden', menu({ ...home, hidden: true }, claims, ...others), 'body.menu.0.hidden'],
    ['a name of 41 characters', menu({ ...home, names: { en: 'x'.repeat(41) } }, claims, ...others), 'body.menu.0.names.en'],
    ['a name in two lines', menu({ ...home, names: { nb: 'Hjem\nog ute' } }, claims, ...others), 'body.menu.0.names.nb'],
    ['a name in no language', menu({ ...home, names: { xx: 'Home' } }, claims, ...others), 'body.menu.0.names.xx'],
    ['a button of 41 characters', { buttons: { newClaim: { nl: 'x'.repeat(41) } } }, 'body.buttons.newClaim.nl'],
    ['a text of 601 characters', { homepage: { heading: {}, text: { en: 'x'.repeat(601) } } }, 'body.homepage.text.en'],
    ['a bell in a text', { homepage: { heading: {}, text: { en: 'Ring\u0007' } } }, 'body.homepage.text.en'],
    ['a variable that nobody fills', heading('Hello, {company}'), 'body.homepage.heading.en'],
    ['a colour by name', { colours: { ...good.colours, menu: 'red' } }, 'body.colours.menu'],
    ['a picture of nobody’s', { logo: 'a'.repeat(40) }, 'body.logo'],
  ])('%s', async (_what, wrong, path) => {
    const { version } = await ours().current();
    const answer = await ours().save({ ...good, ...wrong }, version);
    expect(refusal(answer)).toEqual({ status: 400, code: 'input.invalid' });
    expect((details(answer)['findings'] as { path: string }[]).map((finding) => finding.path)).toEqual([path]);
    expect((await ours().current()).version).toBe(version);
  });

  test('a setting that is none', async () => {
    expect(refusal(await ours().save({ ...good, sendLink: 'manual' }, (await ours().current()).version))).toEqual({ status: 400, code: 'input.unknownParameter' });
  });
});

test('CL-02 CP-01 its administrator saves, clients are told at once, the second of two learns what differs, and an older version comes back', async () => {
  const own = clientPortalOf(installation, portal.key, await appoint(installation, 'portico-portal-administrator', [portalId]));
  expect(refusal(await own.save(good))).toEqual({ status: 428, code: 'precondition.missing' });
  const { version } = await own.current();
  const [home, claims, products, rmas, knowledge, account] = good.menu;
  const hostile = '<img src=x onerror=alert(1)>';
  const changed = {
    ...good,
    menu: [home, knowledge, { ...claims, names: { nb: ' Garantisaker ', en: '' } }, { ...products, hidden: true }, rmas, account],
    buttons: { newClaim: { en: hostile } },
    homepage: { heading: { en: 'Welcome, {name}' }, text: { en: 'First\r\nsecond', nl: hostile } },
    colours: { ...good.colours, menu: '#123ABC' },
  };
  const first = contentOf(await own.save(changed, version));
  expect(first.version).toBe(version + 1);

  const { wording, counts } = contentOf(await read(portal.client));
  expect(wording.menu.map(({ entry, hidden }) => (hidden ? `(${entry})` : entry))).toEqual(['home', 'knowledge', 'claims', '(products)', 'rmas', 'account']);
  expect(wording.menu[2]?.names).toEqual({ nb: 'Garantisaker' });
  expect(wording).toMatchObject({ newClaim: { en: hostile }, heading: { en: 'Welcome, {name}' }, text: { en: 'First\nsecond', nl: hostile } });
  expect(counts).toMatchObject({ claims: { draft: 0, submitted: 0 }, pendingUnits: 1, articles: 0 });
  // Strangers are told the look, and no word of what stands behind the door.
  const open = await installation.send<Data<{ colors: { menu: string } }>>({ path: `/api/portals/${portal.key}` });
  expect(open.body.data.colors.menu).toBe('#123abc');
  expect(JSON.stringify(open.body)).not.toContain('Welcome');

  const second = await ours().save({ ...good, useCompanyLogo: false }, version);
  expect(refusal(second)).toEqual({ status: 409, code: 'settings.conflict' });
  expect(details(second)).toMatchObject({ version: version + 1, savedBy: first.actor?.name });
  expect((details(second)['differences'] as { setting: string }[]).map(({ setting }) => setting).sort()).toEqual(['buttons', 'colours', 'homepage', 'menu', 'useCompanyLogo']);

  contentOf(await own.save(good, version + 1));
  const restored = contentOf(await own.restore(version + 1, version + 2));
  expect(restored).toMatchObject({ version: version + 3, restoredFrom: version + 1, settings: first.settings });
  const [newest, before] = contentOf(await own.versions());
  expect(newest?.changes.map(({ setting }) => setting).sort()).toEqual(['buttons', 'colours', 'homepage', 'menu']);
  expect(before?.version).toBe(version + 2);
  expect(refusal(await own.restore(99, version + 3))).toEqual(absent);
});

test('CL-02 CP-02 a draft is shown with sample claims for five minutes, to nobody without its token, and touches no claim', async () => {
  const { version } = await ours().current();
  expect(refusal(await ours().preview(good, 'xx'))).toEqual({ status: 400, code: 'input.invalid' });
  const kept = contentOf(await ours().preview({ ...good, colours: { ...good.colours, page: '#fefefe' }, homepage: { heading: { nl: 'Dag, {name}' }, text: {} } }, 'nl'));
  const token = kept.address.split('/').at(-1) ?? '';
  expect(kept.address).toContain(`/${portal.key}/preview/`);
  const look = (of: string, with_: string) => installation.send<Data<{ locale: string; portal: { colors: { page: string } }; wording: Shown['wording']; counts: Shown['counts']; asked: { claims: { number: string; problem: string }[] } }>>({ path: `/api/portals/${of}/preview/${with_}` });
  const shown = contentOf(await look(portal.key, token));
  expect(shown).toMatchObject({ locale: 'nl', portal: { colors: { page: '#fefefe' } }, wording: { heading: { nl: 'Dag, {name}' } }, counts: { claims: { infoRequested: 1, draft: 1 } } });
  expect(shown.asked.claims).toMatchObject([{ number: 'SAMPLE-1', problem: 'Compressor stopt na tien minuten' }]);
  expect(refusal(await look(insurer.key, token))).toEqual(absent);
  expect(refusal(await look(portal.key, `${token}x`))).toEqual(absent);
  expect((await ours().current()).version).toBe(version);
  await installation.database.execute('UPDATE portico_preview_drafts SET expires_at = expires_at - 300000 WHERE portal_id = ?', [portalId]);
  expect(refusal(await look(portal.key, token))).toEqual(absent);
});

test('CL-02 an office has its looks and the words of its home the same way, previewed with samples; its clients are told them', async () => {
  const office = await foundOffice(installation);
  const own = clientPortalOf(installation, office.key);
  const words = { ...good, colours: { ...good.colours, page: '#fdfdfd' }, homepage: { heading: { nl: 'Dag, {name}' }, text: { nl: 'Wij zijn er\nvoor je.' } } };
  const kept = contentOf(await own.preview(words, 'nl'));
  const shown = contentOf(await installation.send<Data<Shown & { of: string; home: { tasks: { title: string }[]; dossiers: { name: string }[] } }>>({ path: `/api/portals/${office.key}/preview/${kept.address.split('/').at(-1) ?? ''}` }));
  expect(shown).toMatchObject({ of: 'officePortal', locale: 'nl', portal: { colors: { page: '#fdfdfd' } }, wording: words.homepage, counts: { tasks: 2 }, home: { tasks: [{ title: 'Stuur ons de jaaropgave van je bank' }, {}], dossiers: [{ name: 'Nieuwe gebruiker aanmaken' }] } });
  const { version } = await own.current();
  contentOf(await own.save(words, version));
  expect(contentOf(await installation.send<Data<{ colors: { page: string } }>>({ path: `/api/portals/${office.key}` })).colors.page).toBe('#fdfdfd');
  const { token } = await clientWithin(installation, office, onboardingOf(installation, office.employee.token));
  expect(contentOf(await installation.send<Data<object>>({ path: '/api/office-portal', token }))).toEqual({ counts: { tasks: 0, approvals: 0 }, wording: words.homepage });
  const customerPage = settingsOf(installation, office.key);
  expect([await customerPage.read(), await customerPage.versions()].map(refusal)).toEqual([absent, absent]);
});
