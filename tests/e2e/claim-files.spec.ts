import { contentOf } from '../api/support/calls.ts';
import { claimsOf, foundWarrantyPortal, wholeDraft } from '../api/support/claims.ts';
import { leadAgent } from '../api/support/clients.ts';
import { html, pdf } from '../api/support/corpus.ts';
import { png } from '../api/support/files.ts';
import { atDesk, give } from './support/desks.ts';
import { expectAccessible, wide } from './support/looks.ts';
import { come } from './support/member.ts';
import { expect, test } from './support/visitor.ts';

const invoice = { name: 'invoice-20871.pdf', mimeType: 'application/pdf', buffer: pdf };
const film = { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.from('film') };
const pageAsPicture = { name: 'page.png', mimeType: 'image/png', buffer: html };

test('CL-04 CL-05 CL-08 CL-18 files of a claim from its draft to the agent, and what is approved of it line by line', async ({ page, context, browser, installation, watched }) => {
  test.setTimeout(300_000);
  const portal = await foundWarrantyPortal(installation);
  const client = claimsOf(installation, portal.client);
  const draft = contentOf(await client.patch(await client.create(), wholeDraft(portal)));
  const board = { name: 'board.png', mimeType: 'image/png', buffer: await png() };
  const address = `/${portal.key}/client/claims/${draft.number}`;
  await page.setViewportSize(wide);
  await come(page, address, portal.client);

  // Several at once, and two of them are wrong: one by its name, one by what is in it.
  const files = page.getByRole('list', { name: 'Files of this claim' });
  const row = (name: string) => files.getByRole('listitem').filter({ hasText: name });
  await expect(page.getByText('Pictures, PDF, Word or Excel; up to 15 MB each, 60 files in all.')).toBeVisible();
  await page.getByLabel('Choose files').setInputFiles([invoice, film, pageAsPicture, board]);
  await expect(row('invoice-20871.pdf').getByText('Uploaded')).toBeVisible();
  await expect(row('board.png').getByText('Uploaded')).toBeVisible();
  for (const name of ['film.mp4', 'page.png']) await expect(row(name).getByText('Not a picture (JPEG, PNG, WebP), PDF, Word or Excel file.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'What invoice-20871.pdf is' })).toHaveValue('invoice');
  await expectAccessible(page, 'a draft with files, two of them refused');
  await page.setViewportSize(wide);
  await page.getByRole('button', { name: /^Submit claim/ }).click();
  await expect(page.getByText('Not all files have been uploaded.')).toBeVisible();
  for (const name of ['film.mp4', 'page.png']) await page.getByRole('button', { name: `Remove ${name}` }).click();

  // The connection goes while one is sent, and what has arrived is there after a reload.
  await context.setOffline(true);
  await page.getByLabel('Choose files').setInputFiles([{ ...board, name: 'nameplate.png' }]);
  await expect(row('nameplate.png').getByText('The connection broke.')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Upload nameplate.png again' }).click();
  await expect(row('nameplate.png').getByText('Uploaded')).toBeVisible();
  await page.getByRole('combobox', { name: 'What nameplate.png is' }).selectOption('Other');
  await page.getByRole('button', { name: 'Remove board.png' }).click();
  await expect(row('board.png')).toHaveCount(0);
  await page.reload();
  await expect(files.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('combobox', { name: 'What nameplate.png is' })).toHaveValue('other');
  await page.getByRole('button', { name: /^Submit claim/ }).click();
  await expect(page.getByText('The claim has been handed in.')).toBeVisible();
  await expect(files.getByRole('link', { name: /^nameplate\.png/ })).toBeVisible();

  // Words outlive a reload; files go with them.
  await page.getByLabel(/^Write to/).fill('Here is the gauge.');
  await page.reload();
  await expect(page.getByLabel(/^Write to/)).toHaveValue('Here is the gauge.');
  await page.getByLabel('Add files').setInputFiles([{ ...board, name: 'gauge.png' }]);
  await page.getByRole('button', { name: 'Send the comment' }).click();
  await expect(page.getByText('Your comment has been sent.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Here is the gauge.' }).getByRole('link', { name: /^gauge\.png/ })).toBeVisible();

  const desk = await atDesk(browser, watched);
  const agent = desk.page;
  await agent.setViewportSize(wide);
  await come(agent, `/${portal.key}/work/masters/templates`, await leadAgent(installation, portal));
  await give(agent, agent.getByRole('button', { name: 'Add a template' }).first(), 'Add a template', async (within) => {
    await within.getByLabel('Name').fill('Thanks');
    await within.getByLabel('Text').fill('Thank you, {contact}, for {number}.');
  });
  await expect(agent.getByRole('heading', { name: 'Thanks' })).toBeVisible();
  await expectAccessible(agent, 'templates of what agents write');
  await agent.setViewportSize(wide);
  await agent.goto(`/${portal.key}/work/claims/${draft.number}`);
  // Where it can only be read, there is nothing to tell yet.
  await expect(agent.getByLabel('What the dealer is told with it')).toHaveCount(0);
  await agent.getByRole('button', { name: 'Read it' }).click();
  await expect(agent.getByLabel('What the dealer is told with it')).toBeVisible();
  await agent.getByLabel('Take up a template').selectOption({ label: 'Thanks' });
  await expect(agent.getByLabel('Write', { exact: true })).toHaveValue(`Thank you, Torbjørn Hjelle, for ${draft.number}.`);
  await agent.getByLabel('Write', { exact: true }).fill('Among us');
  await agent.getByLabel('Add files').setInputFiles([{ ...board, name: 'planted.png' }]);
  await agent.getByRole('button', { name: 'Note for agents only' }).click();
  await expect(agent.getByRole('link', { name: /^planted\.png/ })).toBeVisible();

  const decision = (line: string) => agent.getByRole('group', { name: `Decision: ${line}` });
  await expect(agent.getByRole('button', { name: 'Approve, €349.90' })).toBeVisible();
  await decision('Contactor K2').getByRole('radio', { name: 'Approve' }).check();
  await decision('Fault finding').getByRole('radio', { name: 'Reject' }).check();
  await expect(agent.getByRole('button', { name: 'Approve, €254.90' })).toBeVisible();
  await decision('Fault finding').getByLabel('Reason, as the dealer reads it').fill('It is part of the standard time');
  await agent.getByRole('button', { name: 'Save the decisions' }).click();
  await expect(agent.getByRole('listitem').filter({ hasText: 'Fault finding: rejected, It is part of the standard time' }).first()).toBeVisible();
  await expect(decision('Fault finding').getByRole('radio', { name: 'Reject' })).toBeChecked();
  await expect(agent.getByRole('row', { name: /^Total, EUR/ })).toContainText('112.40');
  await expectAccessible(agent, 'a claim that an agent decides line by line');
  await agent.setViewportSize(wide);

  // Nothing of it reaches the dealer before the claim has been decided.
  await page.reload();
  await expect(page.getByRole('row', { name: /Fault finding/ })).toBeVisible();
  for (const text of ['planted.png', 'It is part of the standard time']) await expect(page.getByText(text)).toHaveCount(0);

  // A colleague was faster: nothing is done, what is new is told, and no word is lost.
  const colleague = claimsOf(installation, portal.secondAgent);
  contentOf(await colleague.call('POST', `claims/${draft.number}/decisions`, { decisions: [{ line: 2, decision: 'approved' }] }));
  await agent.getByLabel('What the dealer is told with it').fill('Use the kit next time.');
  await agent.getByRole('button', { name: 'Approve, €254.90' }).click();
  const told = agent.getByRole('status').filter({ hasText: 'The claim changed while you were reading it' });
  await expect(told.getByText(`${portal.secondAgent.name} decided lines`)).toBeVisible();
  await expect(agent.getByLabel('What the dealer is told with it')).toHaveValue('Use the kit next time.');
  await expect(decision('Replace soft-start board').getByRole('radio', { name: 'Approve' })).toBeChecked();
  await agent.getByRole('button', { name: 'Approve, €254.90' }).click();
  await expect(agent.getByText('€254.90 of €349.90 approved')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Rejected: It is part of the standard time')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Total, EUR/ })).toContainText('349.90');
  await expect(page.getByRole('row', { name: /^Total, EUR/ })).toContainText('254.90');
  await expect(page.getByText('planted.png')).toHaveCount(0);
  await expectAccessible(page, 'a claim that was approved in part');
  await page.setViewportSize(wide);
  await desk.context.close();

  // Whoever signs out leaves nothing behind that was not sent.
  await page.getByLabel(/^Write to/).fill('Not sent');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/work\/sign-in/);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('CL-08 CL-18 words with a file, and decisions line by line', async ({ page, installation }) => {
    const portal = await foundWarrantyPortal(installation);
    const { number } = await claimsOf(installation, portal.client).submitted(portal);
    await claimsOf(installation, portal.agent).do(number, 'start-review');
    await come(page, `/${portal.key}/work/claims/${number}`, portal.agent);
    await page.getByLabel('Write', { exact: true }).fill('With a file');
    await page.getByLabel('Add files').setInputFiles([invoice]);
    await page.getByRole('button', { name: /^Send to/ }).click();
    await expect(page.getByRole('link', { name: /^invoice-20871\.pdf/ })).toBeVisible();
    const line = page.getByRole('group', { name: 'Decision: Contactor K2' });
    await line.getByRole('radio', { name: 'Reject' }).check();
    await page.getByRole('button', { name: 'Save the decisions' }).click();
    await expect(page.getByText('Give a reason for each line that you reject.')).toBeVisible();
    await line.getByRole('radio', { name: 'Reject' }).check();
    await line.getByLabel('Reason, as the dealer reads it').fill('Not covered');
    await page.getByRole('button', { name: 'Save the decisions' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Contactor K2: rejected, Not covered' }).first()).toBeVisible();
  });
});
