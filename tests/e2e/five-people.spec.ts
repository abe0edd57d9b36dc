import type { Locator, Page } from '@playwright/test';

import { contentOf, type Data } from '../api/support/calls.ts';
import type { Installation } from '../api/support/installation.ts';
import { linkTokenIn, nextMail } from '../api/support/mailbox.ts';
import { foundPortal, type FoundedPortal, givePassword, hire, type MemberWithLogin } from '../api/support/portal.ts';
import { logIn } from '../api/support/doors.ts';
import { someEmail } from '../api/support/rest.ts';
import { atDesk, casePage, give, task } from './support/desks.ts';
import { expectAccessible } from './support/looks.ts';
import { signIn } from './support/member.ts';
import { openButton } from './support/opening.ts';
import { expect, test } from './support/visitor.ts';

const allRights = ['tasks.manage', 'tasks.allocate', 'decision.make', 'tasks.approve', 'customer.communicate', 'chat.alwaysNotified', 'inspection.start'];

interface Cast {
  readonly portal: FoundedPortal;
  readonly lead: MemberWithLogin;
  readonly external: MemberWithLogin;
  readonly repairer: MemberWithLogin;
}

async function saveRights(installation: Installation, portal: FoundedPortal, rights: readonly string[]): Promise<void> {
  const path = `/role-matrix/portals/${portal.key}/matrix`;
  const { version } = contentOf(await installation.send<Data<{ version: number }>>({ path, token: installation.administrator }));
  const body = { rights: { externalCaseHandler: rights, projectManager: [], inspector: [] }, approvalLimit: 0 };
  contentOf(await installation.send<Data<unknown>>({ method: 'PUT', path, token: installation.administrator, headers: { 'If-Match': String(version) }, body }));
}

/** A portal of its own, so that its matrix is nobody else's; the partner's three people sit in one office. */
async function cast(installation: Installation): Promise<Cast> {
  const portal = await foundPortal(installation);
  const person = async (name: string, level: number) => givePassword(installation, await hire(installation, { name, email: someEmail(name.split(' ')[0]?.toLowerCase()), level, office: portal.repairOffice }));
  const lead = await person('Ida Berg', 3);
  const external = await person('Henrik Dahl', 1);
  const repairer = await person('Petter Lund', 1);
  const mark = `/role-matrix/portals/${portal.key}/members/${external.documentId}/roles/externalCaseHandler`;
  contentOf(await installation.send<Data<unknown>>({ method: 'PUT', path: mark, token: installation.administrator, body: { approvalLimit: null } }));
  await saveRights(installation, portal, allRights);
  return { portal, lead, external, repairer };
}

test('CP-22, EH-06 to EH-10, 25 five people take one case from its report to its end', async ({ browser, installation, watched }) => {
  test.setTimeout(240_000);
  const { portal, lead, external, repairer } = await cast(installation);
  const desks = await Promise.all([0, 1, 2, 3, 4].map(async () => atDesk(browser, watched)));
  const [handlers, leads, externals, repairers, customers] = desks.map(({ page }) => page) as [Page, Page, Page, Page, Page];

  // A system reports the case; the customer gets her link.
  const stored = await portal.rest.createCase({ handler: portal.handler.documentId });
  const anne = await portal.rest.addContact(stored, { name: 'Anne Bakke', email: someEmail(), language: 'en' });
  const link = linkTokenIn((await nextMail(installation.copy, anne.email ?? '')).text);
  await customers.goto(`/${portal.key}/case/open/${link}`);
  await customers.getByRole('button', { name: openButton }).click();
  await expect(customers).toHaveURL(new RegExp(`/case/${stored.number}$`));

  // The handler finds it and gives it to the partner's office; nobody of the partner's sees it before.
  for (const [page, member] of [[leads, lead], [externals, external], [repairers, repairer]] as const) {
    await signIn(page, portal.key, member);
    expect((await page.goto(casePage(portal, stored)))?.status()).toBe(404);
  }
  await signIn(handlers, portal.key, portal.handler);
  await handlers.goto(casePage(portal, stored));
  await expect(handlers.getByRole('heading', { level: 1 })).toHaveText('Markveien 31, 0554 Oslo');
  await expect(handlers.getByText('Anne Bakke').first()).toBeVisible();
  await give(handlers, handlers.getByRole('button', { name: 'Choose an office' }), 'Give it to this office', (within) => within.getByLabel('Office').selectOption({ index: 1 }));
  await expect(handlers.getByText(`${portal.repairOffice.name} has not named an external case handler yet.`)).toBeVisible();

  // The office is told, finds it on its dashboard, and names the one who is marked; others cannot be chosen.
  expect((await nextMail(installation.copy, lead.email)).text).toContain(casePage(portal, stored));
  await leads.goto(`/${portal.key}/work`);
  const row = leads.getByRole('row', { name: /New cases with external case handler/ });
  await row.getByRole('link', { name: /^1\b|^1,/ }).first().click();
  await leads.getByRole('link', { name: /Markveien 31/ }).first().click();
  await expect(leads.getByRole('link', { name: /Communication/ })).toHaveCount(0);
  await expect(leads.getByRole('button', { name: 'Wait' })).toHaveCount(0);
  await give(leads, leads.getByRole('button', { name: 'Name', exact: true }).first(), 'Name external case handler', async (within) => {
    const people = within.getByLabel('External case handler');
    await expect(people.getByRole('option', { name: /Henrik Dahl/ })).toBeAttached();
    await expect(people.getByRole('option', { name: /Petter Lund|Ida Berg/ })).toHaveCount(0);
    await people.selectOption({ label: await people.getByRole('option', { name: /Henrik Dahl/ }).innerText() });
  });

  // The external case handler has the case on the dashboard, and the rights of the role.
  await externals.goto(`/${portal.key}/work`);
  await expect(externals.getByRole('row', { name: /Cases assigned to me as external case handler/ })).toContainText('1');
  await externals.goto(casePage(portal, stored, '/plan'));
  await expect(externals.getByRole('button', { name: 'Wait' })).toHaveCount(0);
  await give(externals, externals.getByRole('button', { name: 'Add a task' }), 'Add the task', (within) => within.getByLabel('What is to be done').fill('Drying'));
  await give(externals, task(externals, 'Drying').getByRole('button', { name: 'Choose office' }), 'Give it to this office', async (within) => {
    const offices = within.getByLabel('Office');
    await offices.selectOption({ label: await offices.getByRole('option', { name: new RegExp(portal.repairOffice.name) }).innerText() });
  });
  await expect(task(externals, 'Drying')).toContainText('Allocated');

  // The office confirms by opening it, and names who does it.
  await leads.goto(casePage(portal, stored, '/plan'));
  await expect(task(leads, 'Drying')).toContainText('Confirmed');
  await expect(leads.getByRole('button', { name: 'Add a task' })).toHaveCount(0);
  await give(leads, task(leads, 'Drying').getByRole('button', { name: 'Name responsible' }), 'Name responsible', async (within) => {
    const people = within.getByLabel('Who does it');
    await people.selectOption({ label: await people.getByRole('option', { name: /Petter Lund/ }).innerText() });
  });

  // The repairer sees the case now, and nothing of the customer's letters.
  await repairers.goto(casePage(portal, stored, '/plan'));
  await expect(repairers.getByRole('link', { name: /Communication|Customer access/ })).toHaveCount(0);
  await give(repairers, task(repairers, 'Drying').getByRole('button', { name: 'Set days' }), 'Set the days', async (within) => {
    await within.getByLabel('First day').fill('2031-02-03');
    await within.getByLabel('Last day').fill('2031-02-05');
  });
  await task(repairers, 'Drying').getByRole('button', { name: 'Start', exact: true }).click();
  await expect(task(repairers, 'Drying')).toContainText('Started');

  // The members talk; the customer reads what is news to her and nothing of that.
  await repairers.getByLabel('Write to the members of the case').first().fill('@Henrik Dahl the wall is wet behind the oven');
  await repairers.keyboard.press('Control+Enter');
  await expect(repairers.getByText('the wall is wet behind the oven').first()).toBeVisible();
  await customers.goto(`/${portal.key}/case/${stored.number}`);
  await expect(customers.getByText(/Drying/).first()).toBeVisible();
  await expect(customers.getByText('behind the oven')).toHaveCount(0);
  await expect(customers.getByText('Henrik Dahl')).toHaveCount(0);
  await externals.goto(casePage(portal, stored, '/chat'));
  await expect(externals.getByText('the wall is wet behind the oven').first()).toBeVisible();

  // She writes; handler and external case handler are marked, and he answers.
  await customers.goto(`/${portal.key}/case/${stored.number}/messages`);
  await customers.getByLabel('Your message').fill('The floor is wet, too.');
  await customers.getByRole('button', { name: /^Send/ }).first().click();
  await expect(customers.getByText('The floor is wet, too.').first()).toBeVisible();
  await externals.goto(casePage(portal, stored, '/communication'));
  await expect(externals.getByText('One message from the customer is unread.')).toBeVisible();
  await externals.getByLabel('To Anne Bakke').fill('We look at it today.');
  await externals.getByLabel('To Anne Bakke').press('Control+Enter');
  await expect(externals.getByText('Your message is on its way.')).toBeVisible();
  await handlers.goto(casePage(portal, stored));
  await handlers.getByRole('button', { name: /Mark all as read/ }).first().click();
  await expect(handlers.getByText('All messages are marked as read.')).toBeVisible();
  await customers.reload();
  await expect(customers.getByText('We look at it today.')).toBeVisible();

  // Done, approved by right, decided and closed.
  await task(repairers, 'Drying').getByRole('button', { name: 'Done', exact: true }).click();
  await expect(task(repairers, 'Drying')).toContainText('Done');
  await expect(task(repairers, 'Drying').getByRole('button', { name: 'Approve', exact: true })).toHaveCount(0);
  await externals.goto(casePage(portal, stored, '/plan'));
  await task(externals, 'Drying').getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(task(externals, 'Drying')).toContainText('Approved');
  await give(externals, externals.getByRole('button', { name: 'Accept', exact: true }), 'Accept');
  await handlers.goto(casePage(portal, stored));
  await expect(handlers.getByRole('button', { name: 'Accepted' })).toBeVisible();
  await expect(handlers.getByRole('complementary', { name: 'Chat and log' })).toContainText('Henrik Dahl');
  await give(handlers, handlers.getByRole('button', { name: 'Close the case', exact: true }), 'Close the case');
  await customers.goto(`/${portal.key}/case/${stored.number}`);
  await expect(customers.getByText(/closed/i).first()).toBeVisible();
  await externals.goto(casePage(portal, stored, '/plan'));
  await expect(externals.getByRole('button', { name: 'Accepted' })).toHaveAccessibleDescription('The case is over. Reopen it first.');
  await expectAccessible(externals, 'the closed case of the external case handler');

  for (const { context } of desks) await context.close();
});

test('EH-01, EH-02 each right that is switched off takes its control away at the next load, and gives 403 by REST', async ({ page, installation }) => {
  test.setTimeout(180_000);
  const { portal, external } = await cast(installation);
  const stored = await portal.rest.createCase({ handler: portal.handler.documentId });
  await portal.rest.give(`cases/${stored.documentId}/external-office`, { office: portal.repairOffice.documentId });
  await portal.rest.give(`cases/${stored.documentId}/external-handler`, { member: external.documentId });
  const created = contentOf(await portal.rest.command<{ documentId: string }>(`cases/${stored.documentId}/tasks`, { title: 'Created', kind: 'repair' }));
  const inspection = contentOf(await portal.rest.command<{ documentId: string }>(`cases/${stored.documentId}/tasks`, { title: 'Inspected', kind: 'inspection' }));
  await portal.rest.give(`tasks/${inspection.documentId}/allocate`, { office: portal.inspectionOffice.documentId });
  await portal.rest.give(`tasks/${inspection.documentId}/responsible`, { responsible: portal.inspector.documentId });
  const done = contentOf(await portal.rest.command<{ documentId: string }>(`cases/${stored.documentId}/tasks`, { title: 'Finished', kind: 'repair' }));
  await portal.rest.give(`tasks/${done.documentId}/allocate`, { office: portal.repairOffice.documentId });
  await portal.rest.give(`tasks/${done.documentId}/responsible`, { responsible: portal.repairer.documentId });
  for (const step of ['start', 'done']) await portal.rest.give(`tasks/${done.documentId}/${step}`);
  await signIn(page, portal.key, external);
  const token = await logIn(installation, portal.key, external);

  const controls: [string, Locator, string, object][] = [
    ['tasks.manage', page.getByRole('button', { name: 'Add a task' }), `cases/${stored.documentId}/tasks`, { title: 'More', kind: 'repair' }],
    ['tasks.allocate', task(page, 'Created').getByRole('button', { name: 'Choose office' }), `tasks/${created.documentId}/allocate`, { office: portal.repairOffice.documentId }],
    ['decision.make', page.getByRole('button', { name: 'Accept', exact: true }), `cases/${stored.documentId}/decide`, { decision: 'accepted' }],
    ['tasks.approve', task(page, 'Finished').getByRole('button', { name: 'Approve', exact: true }), `tasks/${done.documentId}/approve`, {}],
    ['customer.communicate', page.getByRole('link', { name: /Communication/ }), `cases/${stored.documentId}/messages`, { text: 'Hello' }],
    ['inspection.start', task(page, 'Inspected').getByRole('button', { name: 'Start', exact: true }), `tasks/${inspection.documentId}/start`, {}],
  ];
  for (const [right, control, path, body] of controls) {
    await page.goto(casePage(portal, stored, '/plan'));
    await expect(control.first(), `${right}, given`).toBeVisible();
    await saveRights(installation, portal, allRights.filter((one) => one !== right));
    const answer = await installation.send<{ error: { details: object } }>({ method: 'POST', path: `/api/${path}`, token, body });
    expect([answer.status, answer.body.error.details], right).toEqual([403, expect.objectContaining({ code: 'right.missing', right })]);
    await page.goto(casePage(portal, stored, '/plan'));
    await expect(page.getByRole('heading', { name: 'Work plan' })).toBeVisible();
    await expect(control, `${right}, taken`).toHaveCount(0);
    await saveRights(installation, portal, allRights);
  }
});
