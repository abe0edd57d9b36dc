import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf } from './support/calls.ts';
import { logIn } from './support/doors.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { workOf, type Work } from './support/work.ts';

let installation: Installation;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
});
afterAll(async () => installation.close());

async function workAs(portal: string, role: string): Promise<Work> {
  const member = installation.copy.demo.members?.find((one) => one.portal === portal && one.role === role);
  if (!member) throw new Error(`The demo has no ${role} in ${portal}`);
  return workOf(installation, { token: await logIn(installation, portal, member) });
}

/** Each role with the rows of the dashboard that it has to find something in (CP-21, EH-08, EH-10). */
const rows: Readonly<Record<string, readonly string[]>> = {
  handler: ['reminders', 'rfqs', 'customers', 'partnerDocuments', 'invoices', 'decisions', 'forwarded', 'asks'],
  partnerLead: ['newExternal', 'asExternalHandler', 'officeTasks', 'ownTasks'],
  partnerWorker: ['ownTasks'],
  externalHandler: ['asExternalHandler'],
  companyLead: ['newExternal', 'asExternalHandler', 'officeTasks'],
};

describe.each(['nordlys', 'bygg'])('PF-05 the work day of %s', (portal) => {
  test.each(Object.entries(rows))('%s finds something in each row', async (role, expected) => {
    const counts = await (await workAs(portal, role)).dashboard();
    expect(expected.filter((row) => !counts[row])).toEqual([]);
  });

  test('the case handler has something for today, for tomorrow and for later', async () => {
    const { rows: found } = contentOf(await (await workAs(portal, 'handler')).get<{ rows: { row: string; today: number; tomorrow: number; later: number; overdue: number }[] }>('work/dashboard'));
    const reminders = found.find(({ row }) => row === 'reminders');
    expect([reminders?.today, reminders?.tomorrow, reminders?.later, reminders?.overdue]).not.toContain(0);
  });
});
