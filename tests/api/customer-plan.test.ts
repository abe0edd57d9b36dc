import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { type Answer, contentOf, type Data, refusal } from './support/calls.ts';
import { pdf } from './support/corpus.ts';
import { type Customer, openByMail } from './support/customer.ts';
import { formOf, jpegWithPlace, png } from './support/files.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { type FoundedPortal, foundPortal } from './support/portal.ts';
import type { StoredCase, StoredTask } from './support/rest.ts';

interface Plan {
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: string;
    readonly from: string | null;
    readonly meeting: string | null;
    readonly description: string | null;
    readonly media: readonly { readonly id: string; readonly name: string; readonly type: string }[];
  }[];
}

const absent = { status: 404, code: 'notFound' };

let installation: Installation;
let portal: FoundedPortal;
let of: StoredCase;
let customer: Customer;
let inspection: StoredTask;
let repair: StoredTask;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundPortal(installation);
  of = await portal.rest.createCase();
  const { email } = await portal.rest.addContact(of, { language: 'en' });
  customer = await openByMail(installation.copy, portal.key, email ?? '');
  inspection = await portal.rest.createTask(of, { title: 'Inspection', kind: 'inspection', mainInspection: true, position: 1 });
  repair = await portal.rest.createTask(of, { title: 'New floor', description: 'Oak, as you chose.', position: 2, office: portal.repairOffice.documentId });
  contentOf(await addMedia(inspection, [{ name: 'secret-finding.png', content: await png() }]));
  contentOf(await addMedia(repair, [{ name: 'oak.jpg', content: await jpegWithPlace() }, { name: 'drawing.pdf', content: pdf }]));
});
afterAll(() => installation.close());

const addMedia = (task: StoredTask, files: Parameters<typeof formOf>[1], token = portal.token): Promise<Answer<Data<{ files: unknown[] }>>> =>
  installation.send({ method: 'POST', path: `/api/tasks/${task.documentId}/media`, token, body: formOf({}, files, 'files') });
const read = (number = of.number, token: string | undefined = customer.token): Promise<Answer<Data<Plan>>> =>
  installation.send({ path: `/api/customer/cases/${number}/plan`, ...(token !== undefined && { token }) });
const file = (task: string, id: string, query = ''): Promise<Answer> => installation.send({ path: `/api/customer/cases/${of.number}/plan/${task}/media/${id}${query}`, token: customer.token });
const fileIds = (name: string) => installation.database.rows<{ document_id: string }>('SELECT document_id FROM files WHERE name = ?', [name]);

describe('CP-15 what is not on the plan', () => {
  test('another case, a closed page, an unknown parameter', async () => {
    const other = await portal.rest.createCase();
    expect(refusal(await installation.send({ path: `/api/customer/cases/${of.number}/plan` }))).toEqual({ status: 401, code: 'auth.required' });
    expect(refusal(await read(other.number))).toEqual(absent);
    expect(refusal(await installation.send({ path: `/api/customer/cases/${of.number}/plan?populate=*`, token: customer.token }))).toEqual({ status: 400, code: 'input.unknownParameter' });
    const [photo] = await fileIds('oak.jpg');
    await portal.settings.change({ planPage: 'never' });
    expect(refusal(await read())).toEqual(absent);
    expect(refusal(await file(repair.documentId, photo?.document_id ?? ''))).toEqual(absent);
    await portal.settings.change({ planPage: 'caseCreated' });
    expect((await file(repair.documentId, photo?.document_id ?? '')).status).toBe(200);
  });

  test('media of an inspection: neither name nor bytes, under its own task or another', async () => {
    const [secret] = await fileIds('secret-finding.png');
    const id = secret?.document_id ?? '';
    expect(id).not.toBe('');
    expect((await read()).text).not.toMatch(new RegExp(`secret-finding|${id}`));
    expect(refusal(await file(inspection.documentId, id))).toEqual(absent);
    expect(refusal(await file(repair.documentId, id))).toEqual(absent);
  });

  test('extras, removed tasks with their media, project management, and reasons', async () => {
    const gone = await portal.rest.createTask(of, { title: 'secret-removed' });
    contentOf(await addMedia(gone, [{ name: 'secret-gone.png', content: await png() }]));
    await portal.rest.give(`tasks/${gone.documentId}/remove`, { reason: 'secret-reason' });
    await portal.rest.createTask(of, { title: 'secret-project', kind: 'projectManagement' });
    contentOf(await addMedia(repair, [{ name: 'secret-extra.png', content: await png() }]));
    await installation.database.execute(`UPDATE files_related_mph SET field = 'extras' WHERE file_id IN (SELECT id FROM files WHERE name = 'secret-extra.png')`);
    expect((await read()).text).not.toContain('secret');
    for (const [task, name] of [[gone, 'secret-gone.png'], [repair, 'secret-extra.png']] as const) {
      const [found] = await fileIds(name);
      expect(refusal(await file(task.documentId, found?.document_id ?? ''))).toEqual(absent);
    }
  });

  test('what a stranger or a poser wants to add', async () => {
    const stranger = await foundPortal(installation);
    expect(refusal(await addMedia(repair, [{ name: 'x.png', content: await png() }], stranger.token))).toEqual(absent);
    expect(refusal(await addMedia(repair, [{ name: 'x.png', content: Buffer.from('<svg onload=alert(1)>') }]))).toEqual({ status: 415, code: 'file.type' });
    expect(refusal(await installation.send({ method: 'POST', path: `/api/tasks/${repair.documentId}/media`, token: portal.token, body: formOf({}, [], 'files') }))).toEqual({ status: 400, code: 'file.missing' });
  });
});

describe('CP-15 what is on it', () => {
  test('tasks in their order with states, days, description and media', async () => {
    await portal.rest.give(`tasks/${repair.documentId}/responsible`, { responsible: portal.repairer.documentId });
    await portal.rest.give(`tasks/${repair.documentId}/schedule`, { from: '2031-03-12', to: '2031-03-14' });
    await portal.rest.give(`tasks/${repair.documentId}/meeting`, { at: '2031-03-12T10:00' });
    const { tasks } = contentOf(await read());
    expect(tasks).toMatchObject([
      { title: 'Inspection', state: 'open', from: null, media: [] },
      { title: 'New floor', state: 'planned', from: '2031-03-12', to: '2031-03-14', meeting: '2031-03-12T10:00', zone: 'Europe/Oslo', office: portal.repairOffice.name, who: portal.repairer.name, description: 'Oak, as you chose.', media: [{ name: 'oak.jpg', type: 'image/jpeg' }, { name: 'drawing.pdf', type: 'application/pdf' }] },
    ]);
  });

  test('a meeting only where the schedule is shown', async () => {
    await portal.settings.change({ scheduleTile: false });
    expect((await read()).text).not.toContain('T10:00');
    await portal.settings.change({ scheduleTile: true });
  });

  test('the bytes of its media, whole or in part, without the place where a picture was taken', async () => {
    const [photo, drawing] = contentOf(await read()).tasks[1]?.media ?? [];
    const taken = await file(repair.documentId, photo?.id ?? '');
    expect([taken.status, taken.headers.get('content-type'), taken.headers.get('x-content-type-options')]).toEqual([200, 'image/jpeg', 'nosniff']);
    expect(taken.text).not.toContain('Telltale');
    const kept = await file(repair.documentId, drawing?.id ?? '', '?download=1');
    expect(kept.headers.get('content-disposition')).toBe('attachment; filename="drawing.pdf"');
  });
});
