import { contentOf, type Data } from '../api/support/calls.ts';
import { pdf } from '../api/support/corpus.ts';
import { formOf, png } from '../api/support/files.ts';
import { unreachable } from './support/keyboard.ts';
import { expectAccessible, phone } from './support/looks.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, colorScheme: 'light' });

const tabs = ['', '/plan', '/messages', '/documents', '/budget'] as const;

for (const language of ['en', 'nb', 'nl'] as const) {
  test(`CP-26 PF-18 each tab in ${language}: its own words, nothing raw, no finding, all of it by keyboard`, async ({ page, insurer, installation }) => {
    test.slow();
    const stored = await insurer.createCase();
    const timings = { budgetTile: 'caseCreated', planPage: 'caseCreated', documentsPage: 'caseCreated', communicationPage: 'caseCreated' };
    await insurer.override(stored, timings);
    const sent = await insurer.sendLink(stored, { language });
    const { documentId: task } = await insurer.rest.createTask(stored, { title: 'Floor', description: 'Oak.', scheduledFrom: '2031-03-12', scheduledTo: '2031-03-14', office: await insurer.idOf('offices', 'Oslofjord Tørk') });
    const send = async (path: string, body: unknown) => contentOf(await installation.send<Data<unknown>>({ method: 'POST', path: `/api/${path}`, token: insurer.rest.token, body }));
    await send(`tasks/${task}/media`, formOf({}, [{ name: 'floor.png', content: await png() }], 'files'));
    await send(`cases/${stored.documentId}/documents`, formOf({ title: 'Paper', shared: 'true' }, [{ name: 'paper.pdf', content: pdf }]));
    await send(`cases/${stored.documentId}/messages`, { text: 'Text' });
    await send(`cases/${stored.documentId}/asks`, { text: 'Photo', kind: 'photo', dueOn: '2031-03-10' });

    await page.goto(sent.link);
    await page.getByRole('button').first().click();
    await expect(page).toHaveURL(new RegExp(`/case/${stored.number}$`));
    const address = page.url();
    for (const tab of tabs) {
      await page.goto(address + tab);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.getByRole('main').innerText(), 'no key of a text').not.toMatch(/\b[a-z]+\.[a-z]+[A-Z]?\w*\.\w+\b/);
      expect(await unreachable(page), `${language}${tab} by keyboard`).toEqual([]);
      await page.setViewportSize(phone);
      await expectAccessible(page, `${language}${tab}`);
      await page.setViewportSize(phone);
    }
  });
}
