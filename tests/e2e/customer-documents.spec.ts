import { readFile } from 'node:fs/promises';

import { expectAccessible, phone } from './support/looks.ts';
import { openCase } from './support/opening.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, colorScheme: 'light' });

const paper = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

test('CP-17 CP-18 PF-11 a paper that is uploaded and shared is there to take along, and gone when it is unshared', async ({ page, insurer, installation }) => {
  const sent = await insurer.sentCase();
  await openCase(page, sent);
  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  await expect(page).toHaveURL(/\/documents$/);
  await expectAccessible(page, 'documents, none yet');

  const form = new FormData();
  form.set('title', 'Moisture measured on 9 March');
  form.set('kind', 'other');
  form.set('shared', 'true');
  form.set('file', new Blob([paper], { type: 'application/pdf' }), 'moisture.pdf');
  const answer = await fetch(`${installation.copy.cms}/api/cases/${sent.stored.documentId}/documents`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${installation.copy.demo.apiToken?.token ?? ''}` },
    body: form,
  });
  expect(answer.status, await answer.clone().text()).toBe(201);
  const { data } = (await answer.json()) as { data: { documentId: string } };

  await page.reload();
  const item = page.getByRole('listitem').filter({ hasText: 'Moisture measured on 9 March' });
  await expect(item).toBeVisible();
  await expectAccessible(page, 'documents');
  const [file] = await Promise.all([page.waitForEvent('download'), item.getByRole('link', { name: /^Download/ }).click()]);
  expect(file.suggestedFilename()).toBe('moisture.pdf');
  expect(await readFile(await file.path(), 'utf8')).toBe(paper);

  const address = `${page.url()}/${data.documentId}`;
  expect((await page.request.get(address, { headers: { Range: 'bytes=0-3' } })).status()).toBe(206);
  await insurer.rest.give(`documents/${data.documentId}/unshare`);
  expect((await page.request.get(address)).status()).toBe(404);
  await page.reload();
  await expect(item).toHaveCount(0);
});
