import { contentOf } from '../api/support/calls.ts';
import { foundWarrantyPortal } from '../api/support/claims.ts';
import { clientPortalOf } from '../api/support/client-portal.ts';
import { enter } from './support/keyboard.ts';
import { expectAccessible, expectPanelAccessible, wide } from './support/looks.ts';
import { fillIn } from './support/member.ts';
import { openClientPortal } from './support/settingsPage.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: wide, colorScheme: 'light', locale: 'en-GB' });

test('CL-02 CP-02 an administrator renames, reorders and hides, sees it before saving, and takes a colour that reads well; the dealer finds it in his language', async ({ page, browser, installation, baseURL }) => {
  test.setTimeout(300_000);
  const portal = await foundWarrantyPortal(installation);
  await openClientPortal(page, portal.key);
  const frame = page.frameLocator('iframe[title^="Preview"]');
  const places = frame.getByRole('navigation', { name: 'Client portal' }).getByRole('link');
  await expect(places).toHaveText([/^Home/, /^Claims/, /^Products/, /^Returns/, /^Knowledge/, /^Account/]);
  await expect(frame.getByRole('link', { name: 'Compressor stops after ten minutes' })).toBeVisible();
  await expectPanelAccessible(page, 'main');

  // By the keyboard: the button that was pressed keeps the focus, and the other one gets it where the way ends.
  await enter(page, page.getByRole('button', { name: 'Move Claims up' }));
  await expect(page.getByRole('button', { name: 'Move Claims down' })).toBeFocused();
  await expect(page.getByText('Claims is now number 1 of 6.')).toBeAttached();
  await expect(places).toHaveText([/^Claims/, /^Home/, /^Products/, /^Returns/, /^Knowledge/, /^Account/]);
  await enter(page, page.getByRole('button', { name: 'Move Account up' }));
  await expect(page.getByRole('button', { name: 'Move Account up' })).toBeFocused();

  await page.getByLabel('English: name of Account').fill('My page');
  await page.getByLabel('Norsk bokmål: name of Account').fill('Min side');
  await expect(places).toHaveText([/^Claims/, /^Home/, /^Products/, /^Returns/, /^My page/, /^Knowledge/]);
  await page.getByLabel('Hidden: Claims').click();
  await expect(places).toHaveText([/^Home/, /^Products/, /^Returns/, /^My page/, /^Knowledge/]);
  await page.getByLabel('Button of a new claim (English)').fill('<b>Claim</b>');
  await page.getByLabel('Button of a new claim (Norsk bokmål)').fill('Meld en reparasjon');
  await page.getByLabel('Heading (Norsk bokmål)').fill('Velkommen, {name}');
  await page.getByLabel('Text (Norsk bokmål)').fill('Første linje\nAndre linje');
  await expect(frame.getByRole('button', { name: '<b>Claim</b>' })).toBeVisible();
  expect((await clientPortalOf(installation, portal.key).current()).version).toBe(0);

  // What no server would take is said beside its field.
  await page.getByLabel('Heading (English)').fill('Hello, {company}');
  await page.getByRole('button', { name: /^Save as version/ }).click();
  await expect(page.getByRole('alert').getByText('Only {name} can stand in braces.')).toBeVisible();
  await page.getByLabel('Heading (English)').fill('');

  await page.getByLabel('Menu text: code', { exact: true }).fill('#2b444e');
  await page.getByLabel('Menu text: code', { exact: true }).blur();
  const take = page.getByRole('button', { name: /^Menu text: take #/ }).first();
  await expect(take).toBeVisible();
  await take.click();
  await expect(page.getByRole('button', { name: /^Menu text: take #/ })).toHaveCount(0);

  await page.getByRole('button', { name: /^Save as version/ }).click();
  await expect(page.getByText('Saved as version 1.').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Versions' }).click();
  await expect(page.getByText('Min side').first()).toBeVisible();

  const dealer = await browser.newContext({ baseURL, locale: 'en-GB', viewport: { width: 390, height: 844 } });
  const client = await dealer.newPage();
  await client.goto(`/${portal.key}/client`);
  await fillIn(client, portal.client.email, portal.client.password);
  await expect(client.getByRole('button', { name: /Claim|Meld/ })).toBeVisible();
  await installation.database.execute("UPDATE members SET language = 'nb' WHERE email = ?", [portal.client.email]);
  await client.reload();
  await expect(client.getByRole('heading', { level: 1 })).toHaveText(`Velkommen, ${portal.client.name}`);
  await expect(client.getByText('Første linje Andre linje')).toBeVisible();
  await expect(client.getByRole('button', { name: 'Meld en reparasjon' })).toBeVisible();
  const menu = client.getByRole('navigation').first().getByRole('link');
  await expect(menu).toHaveText([/^Hjem/, /^Produkter/, /^Returer/, 'Min side', /^Kunnskap/]);
  expect((await menu.last().boundingBox())?.height).toBeGreaterThanOrEqual(44);
  // What is hidden is missing from menu and cards, and nowhere else.
  await expect(client.getByRole('main').getByRole('link')).toHaveText([/Venter på registrering/, /Returer å sende/, /Kunnskapsbase/]);
  expect((await client.goto(`/${portal.key}/client/claims`))?.status()).toBe(200);
  await expectAccessible(client, 'the list of a client portal with its own menu');
  await dealer.close();
});

test('CL-02 PF-18 texts as long as they may be break no page, and home and a list are accessible under them', async ({ page, installation }) => {
  const portal = await foundWarrantyPortal(installation);
  const settings = clientPortalOf(installation, portal.key);
  const { settings: good } = await settings.current();
  const long = { ...good, menu: good.menu.map((row) => ({ ...row, names: { en: row.entry.padEnd(40, 'w') } })), buttons: { newClaim: { en: 'w'.repeat(40) } }, homepage: { heading: { en: '<script>'.padEnd(120, 'w') }, text: { en: 'w'.repeat(600) } } };
  const { address } = contentOf(await settings.preview(long));
  for (const shown of [address, `${address}/claims`]) {
    expect((await page.goto(shown))?.status()).toBe(200);
    await expectAccessible(page, 'a previewed page of the client portal');
  }
  expect((await page.goto(`${address}/account`))?.status()).toBe(404);
});
