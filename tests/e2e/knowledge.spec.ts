import { appointAuthor } from '../api/support/administrators.ts';
import { authorOf } from '../api/support/articles.ts';
import { claimsOf, foundWarrantyPortal, type WarrantyPortal, wholeDraft } from '../api/support/claims.ts';
import { contentOf } from '../api/support/calls.ts';
import { sharp } from '../api/support/files.ts';
import { atDesk } from './support/desks.ts';
import { unreachable } from './support/keyboard.ts';
import { expectAccessible, expectPanelAccessible, wide } from './support/looks.ts';
import { fillIn } from './support/member.ts';
import { openArticles } from './support/settingsPage.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: wide, colorScheme: 'light', locale: 'en-GB' });

let portal: WarrantyPortal;

test.beforeAll(async ({ installation }) => {
  portal = await foundWarrantyPortal(installation);
});

test('CL-15 CL-16 an author’s article goes from a draft with a picture to a dealer’s vote, which its author reads', async ({ page, browser, installation, watched }) => {
  test.setTimeout(300_000);
  const [row] = await installation.database.rows<{ id: number }>('SELECT id FROM portals WHERE key = ?', [portal.key]);
  await openArticles(page, portal.key, await appointAuthor(installation, [row?.id ?? 0]));
  await expect(page.getByText('No articles yet. Begin the first one.')).toBeVisible();
  await page.getByRole('button', { name: 'New article' }).click();

  // What it lacks is said before anybody reads it.
  await page.getByRole('textbox', { name: 'Title' }).fill('The softstart board smells burnt');
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('The summary is missing.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Summary' }).fill('How a burnt softstart board is told from a broken compressor.');
  await page.getByRole('combobox', { name: 'Category' }).fill('Faults');
  await page.getByRole('combobox', { name: 'Who reads it' }).click();
  await page.getByRole('option', { name: 'Clients and agents' }).click();
  const body = page.getByRole('textbox', { name: 'Words of the article' });
  await body.click();
  await page.keyboard.type('Look at relay K2 first.');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Heading', exact: true }).click();
  await page.keyboard.type('Measuring');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Numbered list' }).click();
  await page.keyboard.type('Switch the unit off.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Measure the windings.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Picture' }).click();
  const picture = page.getByRole('dialog');
  await picture.getByLabel('File').setInputFiles({ name: 'board.png', mimeType: 'image/png', buffer: await sharp({ create: { width: 600, height: 300, channels: 3, background: '#7a4f22' } }).png().toBuffer() });
  await picture.getByLabel('What it shows').fill('A board with a dark spot at K2');
  await picture.getByRole('button', { name: 'Insert the picture' }).click();
  await expect(body.getByRole('img', { name: 'A board with a dark spot at K2' })).toBeVisible();
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('The draft is saved.').first()).toBeVisible();
  await page.getByLabel('Add a file').setInputFiles({ name: 'Measuring.csv', mimeType: 'text/csv', buffer: Buffer.from('point;ohm\nU-V;1.8\n') });
  await expect(page.getByText('Measuring.csv', { exact: true })).toBeVisible();
  await expectPanelAccessible(page, 'main');
  await page.setViewportSize(wide);

  await page.getByRole('tab', { name: 'Preview' }).click();
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1, name: 'The softstart board smells burnt' })).toBeVisible({ timeout: 30_000 });
  await expect(frame.getByRole('heading', { level: 2, name: 'Measuring' })).toBeVisible();
  await frame.getByRole('img', { name: 'A board with a dark spot at K2' }).scrollIntoViewIfNeeded();
  await expect.poll(() => frame.getByRole('img', { name: 'A board with a dark spot at K2' }).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(600);

  // A dealer finds nothing of it yet, and then finds it by other forms of its words.
  const { context, page: dealer } = await atDesk(browser, watched);
  await dealer.goto(`/${portal.key}/client/knowledge`);
  await fillIn(dealer, portal.client.email, portal.client.password);
  await expect(dealer.getByText('No articles yet')).toBeVisible();
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('The article is published.').first()).toBeVisible();
  await dealer.getByLabel('Search the articles').fill('softstart boards');
  await dealer.keyboard.press('Enter');
  await expect(dealer.getByText('1 article was found for “softstart boards”.')).toBeVisible();
  await expectAccessible(dealer, 'articles that were found');
  await dealer.setViewportSize(wide);
  expect(await unreachable(dealer)).toEqual([]);
  await dealer.getByRole('link', { name: 'The softstart board smells burnt' }).click();
  await dealer.getByRole('img', { name: 'A board with a dark spot at K2' }).scrollIntoViewIfNeeded();
  await expect.poll(() => dealer.getByRole('img', { name: 'A board with a dark spot at K2' }).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(600);
  await expectAccessible(dealer, 'an article');
  await dealer.setViewportSize(wide);
  const download = dealer.waitForEvent('download');
  await dealer.getByRole('link', { name: 'Measuring.csv' }).click();
  expect((await download).suggestedFilename()).toBe('Measuring.csv');
  await dealer.getByRole('radio', { name: 'No, it did not' }).check();
  await dealer.getByLabel('What should be better?').fill('Say what the windings should measure.');
  await dealer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(dealer.getByText('Thank you. Your answer was passed on to the authors.')).toBeVisible();
  await expect(dealer.getByRole('radio', { name: 'No, it did not' })).toBeChecked();

  await page.getByRole('tab', { name: 'Readers’ answers' }).click();
  await expect(page.getByText('Say what the windings should measure.')).toBeVisible();
  await expect(page.getByText('0 of 1 readers found it helpful.')).toBeVisible();
  await expectPanelAccessible(page, 'main');
  await page.setViewportSize(wide);
  await page.getByRole('link', { name: `Articles of Alpina ${portal.key}` }).click();
  await expect(page.getByRole('row', { name: /softstart/ }).getByText('Published')).toBeVisible();
  await expectPanelAccessible(page, 'main');
  await context.close();
});

test('CL-15 CL-16 without scripts a dealer reads and votes; what is internal an agent sees alone; a claim that is written is offered what fits', async ({ browser, page, installation, watched }) => {
  test.setTimeout(180_000);
  const author = authorOf(installation, portal.key, installation.administrator);
  await author.published({ title: 'Flowmeter reports nothing', summary: 'Error E-93 and the flowmeter.', category: 'Error codes' });
  await author.published({ title: 'What we pay for flowmeters', summary: 'Goodwill for flowmeters.', category: 'Among us', visibility: 'internal' });

  const plain = await browser.newContext({ baseURL: installation.copy.frontend, javaScriptEnabled: false, locale: 'en-GB' });
  const reader = await plain.newPage();
  await reader.goto(`/${portal.key}/client/knowledge?q=flowmeter`);
  await fillIn(reader, portal.colleague.email, portal.colleague.password);
  await expect(reader.getByRole('link', { name: 'Flowmeter reports nothing' })).toBeVisible();
  expect(await reader.content()).not.toContain('Among us');
  expect(await reader.content()).not.toContain('What we pay');
  await reader.getByRole('link', { name: 'Flowmeter reports nothing' }).click();
  await reader.getByRole('radio', { name: 'Yes, it helped' }).check();
  await reader.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(reader.getByText('Thank you. Your answer was passed on to the authors.')).toBeVisible();
  const missing = await reader.goto(`/${portal.key}/client/knowledge/KB-00000`);
  expect(missing?.status()).toBe(404);
  await plain.close();

  const { context, page: desk } = await atDesk(browser, watched);
  await desk.goto(`/${portal.key}/work/knowledge`);
  await fillIn(desk, portal.agent.email, portal.agent.password);
  await expect(desk.getByRole('link', { name: 'What we pay for flowmeters' })).toBeVisible();
  await expectAccessible(desk, 'articles for agents');
  await desk.setViewportSize(wide);
  await desk.getByRole('navigation', { name: 'Categories' }).getByRole('link', { name: /Among us/ }).click();
  await expect(desk.getByRole('link', { name: 'Flowmeter reports nothing' })).toHaveCount(0);
  await desk.getByRole('link', { name: 'What we pay for flowmeters' }).click();
  await expect(desk.getByText('Internal', { exact: true })).toBeVisible();
  await expectAccessible(desk, 'an internal article');
  await context.close();

  const claims = claimsOf(installation, portal.client);
  const draft = contentOf(await claims.patch(await claims.create(), wholeDraft(portal, { problem: '', description: '' })));
  await page.goto(`/${portal.key}/client/claims/${draft.number}`);
  await fillIn(page, portal.client.email, portal.client.password);
  await page.getByLabel('What failed').fill('The flowmeter reports nothing');
  const offered = page.getByRole('link', { name: /Flowmeter reports nothing/ });
  await expect(offered).toBeVisible();
  await expect(offered).toHaveAttribute('target', '_blank');
  await expect(page.getByRole('link', { name: /What we pay/ })).toHaveCount(0);
  await expectAccessible(page, 'a draft with articles that fit');
});
