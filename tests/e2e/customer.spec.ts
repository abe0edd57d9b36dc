import { readFile } from 'node:fs/promises';

import { customerCookies, openButton, openCase } from './support/opening.ts';
import { colourOfHead, phone } from './support/looks.ts';
import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, colorScheme: 'light' });

test('CP-06 CP-07 CP-11 a mailed link opens by one click, and by nothing less', async ({ page, insurer }) => {
  const sent = await insurer.sentCase();
  const answer = await page.goto(sent.link);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Follow your case here');
  expect(await answer?.text(), 'a stranger learns nothing of the case').not.toMatch(new RegExp(`${sent.stored.number}|Anne|Markveien|kitchen`));
  expect(await customerCookies(page), 'looking at the link opens no session').toEqual([]);
  expect((await insurer.access(sent.stored))[0]?.grant?.lastOpenedAt).toBeNull();

  await page.getByRole('button', { name: openButton }).click();
  await expect(page).toHaveURL(new RegExp(`/${insurer.portal}/case/${sent.stored.number}$`));
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ name: `portico_customer_${insurer.portal}`, path: `/${insurer.portal}`, httpOnly: true, sameSite: 'Lax' });
  expect((await insurer.access(sent.stored))[0]?.grant?.lastOpenedAt).not.toBeNull();

  const head = page.getByRole('region', { name: 'Your case has been registered' });
  await expect(head).toContainText(`Claim number ${sent.stored.number}`);
  await expect(head).toContainText('Markveien 31, 0554 Oslo');
  await expect(head).toContainText('Has your case Marit Solheim');
  await expect(head.getByRole('link', { name: 'Write', exact: true })).toHaveAttribute('href', /\/messages$/);
  const facts = page.getByRole('region', { name: 'Your case', exact: true });
  await expect(facts).toContainText(sent.stored.number);
  await expect(facts).toContainText('Water damage');
  await expect(facts).toContainText('Open');
  expect(await colourOfHead(page)).toBe(insurer.colors.menu);
});

test('CP-12 CP-13 CP-28 what the insurer’s system records is there on reload', async ({ page, insurer }) => {
  const sent = await insurer.sentCase();
  await openCase(page, sent);
  const news = page.getByRole('region', { name: 'News' });
  const schedule = page.getByRole('region', { name: 'Schedule' });
  await expect(news).toContainText('No news yet');
  await expect(schedule).toContainText('Nothing in the schedule');

  const { rest, idOf } = insurer;
  const inspection = await rest.createTask(sent.stored, { title: 'Befaring', kind: 'inspection', mainInspection: true });
  const task = `tasks/${inspection.documentId}`;
  await rest.give(`${task}/allocate`, { office: await idOf('offices', 'Takst & Tilstand Oslo') });
  await rest.give(`${task}/confirm`);
  await rest.give(`${task}/responsible`, { responsible: await idOf('members', 'Jonas Berg Hagen') });
  await page.reload();
  await expect(news).toContainText('Jonas Berg Hagen is the inspector in your case.');
  await expect(news).toContainText('The inspection is done by Takst & Tilstand Oslo.');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('The inspector comes');

  await rest.give(`${task}/meeting`, { at: '2031-03-04T10:30' });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The inspector comes on 4 March 2031 at 10:30');
  await expect(page.getByText('Jonas Berg Hagen from Takst & Tilstand Oslo comes on Tuesday 4 March 2031')).toBeVisible();
  await expect(news.getByRole('listitem').first()).toContainText('Befaring: meeting set for Tuesday 4 March 2031 at 10:30.');
  await expect(schedule).toContainText('Inspection, 10:30');

  const [file] = await Promise.all([page.waitForEvent('download'), schedule.getByRole('link', { name: /^Add to calendar.*Inspection$/ }).click()]);
  const calendar = await readFile(await file.path(), 'utf8');
  expect(file.suggestedFilename()).toBe(`${sent.stored.number}-2031-03-04.ics`);
  expect(calendar).toContain('DTSTART;TZID=Europe/Oslo:20310304T103000');
  expect(calendar).toContain('TZID:Europe/Oslo');

  await rest.give(`${task}/meeting`, { at: '2031-03-04T10:30', zone: 'Europe/Lisbon' });
  await page.reload();
  await expect(page.getByText(/The time is Western European Standard Time\./).first()).toBeVisible();
  await expect(schedule).toContainText('The time is Western European Standard Time.');
  await expect(news.getByRole('listitem').first()).toContainText('10:30 (Western European Standard Time).');
});

test('CP-07 CP-12 PF-18 without JavaScript: open, read, older news, log out', async ({ browser, baseURL, insurer, extraHTTPHeaders, watched }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone, ...(baseURL !== undefined && { baseURL }), ...(extraHTTPHeaders && { extraHTTPHeaders }) });
  const page = await context.newPage();
  watched(page);
  const sent = await insurer.sentCase();
  for (let number = 1; number <= 25; number += 1) await insurer.rest.createTask(sent.stored, { title: `Work ${number}` });
  await openCase(page, sent);
  const news = page.getByRole('region', { name: 'News' });
  await expect(news).toContainText('One task was added: Work 25.');
  await expect(news).not.toContainText('Work 1.');

  await news.getByRole('link', { name: 'Show older news' }).click();
  await expect(news).toContainText('One task was added: Work 1.');
  await expect(news).not.toContainText('Work 25.');
  await news.getByRole('link', { name: 'Back to the newest' }).click();
  await expect(news).toContainText('Work 25.');

  await page.getByRole('button', { name: 'Log out' }).click();
  // A browser keeps the part behind # over a redirect.
  await expect(page).toHaveURL(new RegExp(`/${insurer.portal}/case(#news)?$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Åpne saken med lenken din');
  expect(await customerCookies(page)).toEqual([]);
  await context.close();
});

test('CP-07 PF-18 by keyboard alone: open, skip to the content, read older news, log out', async ({ page, insurer }) => {
  const sent = await insurer.sentCase();
  for (let number = 1; number <= 25; number += 1) await insurer.rest.createTask(sent.stored, { title: `Work ${number}` });
  await page.goto(sent.link);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: openButton })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your case has been registered');

  await page.reload();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  const older = page.getByRole('link', { name: 'Show older news' });
  await tabTo(page, older);
  await page.keyboard.press('Enter');
  const news = page.getByRole('region', { name: 'News' });
  await expect(news).toContainText('Work 1.');
  await expect(news, 'older ones are added, the newer stay').toContainText('Work 25.');
  await expect(news.getByRole('listitem').filter({ has: page.locator(':focus') }).or(news.locator('li:focus')), 'reading goes on at the first that was added').toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Log out' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Åpne saken med lenken din');
});

test('CP-09 a revoked contact’s open session ends at its next request', async ({ page, insurer }) => {
  const sent = await insurer.sentCase();
  await openCase(page, sent);
  await insurer.rest.give(`cases/${sent.stored.documentId}/access/${sent.contact.documentId}/revoke`);
  const answer = await page.reload();
  expect(await answer?.text()).not.toContain('Markveien');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('at the inspection');
  await page.goto(sent.link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link has been closed');
  await expect(page.getByRole('button', { name: 'Send me a new link' })).toBeVisible();
});

test('CP-10 a second link joins the first, and the switcher leads from case to case', async ({ page, insurer }) => {
  const first = await insurer.sentCase();
  const second = await insurer.sendLink(await insurer.createCase({ title: 'Storm on the roof', street: 'Bogstadveien 2' }));
  await openCase(page, first);
  await openCase(page, second);
  await page.getByText('2 cases').click();
  await page.getByRole('link', { name: /Markveien 31/ }).click();
  await expect(page).toHaveURL(new RegExp(`/case/${first.stored.number}$`));
  await page.goto(`/${insurer.portal}/case`);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
});
