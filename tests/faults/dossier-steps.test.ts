import { afterAll, beforeAll, expect, test } from 'vitest';

import { approvalsOf, paperPdf, pdfOf } from '../api/support/approvals.ts';
import { contentOf } from '../api/support/calls.ts';
import { tasksOf } from '../api/support/client-tasks.ts';
import { passwordTokenIn } from '../api/support/clients.ts';
import { logIn } from '../api/support/doors.ts';
import { type Installation, openInstallation } from '../api/support/installation.ts';
import { nextMail } from '../api/support/mailbox.ts';
import { type Dossier, foundOffice, onboardingOf } from '../api/support/office.ts';
import { until } from '../api/support/until.ts';
import { mortalCms, type Mortal } from '../crash/mortal.ts';
import { startCopy, type StartedCopy } from '../stack/copy.ts';

let started: StartedCopy;
let cms: Mortal;
let installation: Installation;

beforeAll(async () => {
  started = await startCopy({ database: 'sqlite', frontend: false, seed: true });
  cms = mortalCms('cms', started.settings, started.group, started.group.running.find(({ name }) => name === 'cms'));
  installation = await openInstallation(started.copy);
});
afterAll(async () => {
  await installation.close();
  await started.stop();
});

/** The process dies as soon as it has answered, and another takes its place. */
async function dies(): Promise<void> {
  await cms.kill();
  // Leases of the dead end by the clock; nobody waits for that here.
  await installation.database.execute('UPDATE portico_jobs SET claimed_until = 0', []);
  await installation.database.execute('UPDATE portico_outbox SET claimed_until = 0', []);
  cms.startAgain();
  await cms.ready();
}

/** The steps of a dossier and how they ended, whatever the time. */
const past = ({ steps }: Dossier) => steps.map(({ key, state }) => `${key} ${state}`);

/** What has happened, and what was sent on it. */
const log = (dossier: Dossier) => dossier.log.map(({ what, step, sends }) => [what, step, ...sends].join(' '));

test('OB-04 OB-06 PF-17 a dossier whose process is killed at each boundary of its steps comes to where it comes undisturbed, and asks for nothing twice', async () => {
  const portal = await foundOffice(installation);
  const office = onboardingOf(installation, portal.employee.token);
  contentOf(await approvalsOf(installation, portal.employee.token).keep(paperPdf(pdfOf(['Welcome'])), '0'));

  /** Leads a new client from its record to the end; `boundary` comes between any two steps. */
  async function led(name: string, boundary: () => Promise<void>): Promise<Dossier> {
    const client = await office.add({ name, email: `${name}@jansen.example`, mobile: null, language: null, groups: [] });
    contentOf(await office.start({ clients: [client.documentId] }));
    await boundary();
    await office.started();
    const [row] = await office.dossiers(`q=${name}`);
    if (!row) throw new Error('No dossier was started');
    const documentId = row.documentId;
    contentOf(await office.invite(client));
    await boundary();
    const { text } = await nextMail(installation.copy, `${name}@jansen.example`);
    const password = 'four rivers over warm stones';
    expect((await installation.send({ method: 'POST', path: '/api/sessions/reset', body: { portal: portal.key, token: passwordTokenIn(text), password } })).status).toBe(204);
    const token = await logIn(installation, portal.key, { email: `${name}@jansen.example`, password });
    const [tasks, approvals] = [tasksOf(installation, token), approvalsOf(installation, token)];
    await office.do(await office.dossier(documentId), 'approve');
    await boundary();
    await office.at(documentId, 'app');
    expect((await installation.send({ method: 'POST', path: '/api/client-app/facts', token, body: { device: 'android', inApp: false } })).status).toBe(204);
    await boundary();
    for (const [step, after] of [['firstTask', 'push'], ['secondTask', 'document']]) {
      await office.at(documentId, step ?? '');
      const open = await tasks.open();
      expect(open.map(({ state }) => state)).toEqual(['open']);
      contentOf(await tasks.complete(await tasks.read(open[0]?.documentId ?? '')));
      await boundary();
      const dossier = await office.at(documentId, after ?? '');
      if (after === 'push') {
        await office.do(dossier, 'do-by-hand');
        await boundary();
      }
    }
    const [request, ...others] = await approvals.mine();
    expect(others).toEqual([]);
    contentOf(await approvals.approve(request?.documentId ?? '', request?.file.sha256 ?? ''));
    await boundary();
    return until('the end', async () => {
      const dossier = await office.dossier(documentId);
      return dossier.status === 'closed' ? dossier : undefined;
    });
  }

  const undisturbed = await led('vredig', () => Promise.resolve());
  const killed = await led('geplaagd', dies);
  expect(past(killed)).toEqual(past(undisturbed));
  expect(log(killed)).toEqual(log(undisturbed));
  expect(cms.endedByItself).toEqual([]);
}, 480_000);
