import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, details, refusal, type Answer } from './support/calls.ts';
import { formOf, png } from './support/files.ts';
import { paperOf, postInvoice } from './support/invoices.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { foundPortal, openAnotherOffice, type FoundedPortal } from './support/portal.ts';
import { repairIn } from './support/stages.ts';
import { employ, signIn, workOf, type Worker } from './support/work.ts';

interface Place {
  readonly case: string;
  readonly number: string;
  readonly task: string;
  readonly contact: string;
  readonly document: string;
  readonly ask: string;
  readonly offer: string;
  readonly invoice: string;
  readonly rfq: string;
  readonly office: string;
  readonly member: string;
}

interface Row {
  readonly command: string;
  readonly method?: 'GET' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: (place: Place) => string;
  readonly body?: (place: Place) => object | Promise<object>;
  /** What spec 25 says is lacking; nothing where everybody on the case may. */
  readonly lacks: { readonly right: string } | { readonly level: 5 } | { readonly needs: string } | null;
}

const level = { level: 5 } as const;
const communicate = { right: 'customer.communicate' };
const approving = { right: 'budget.approve' };
const ofCase = (path: string) => (place: Place) => `cases/${place.case}${path}`;
const asking = { right: 'rfq.edit' };
const ofRfq = (path: string) => ({ rfq }: Place) => `rfqs/${rfq}${path}`;
const ofTask = (path: string) => (place: Place) => `tasks/${place.task}${path}`;
const some = (body: object) => () => body;
const leadOfCompany = { needs: 'authority level 3 of a company with a task on the case' };
const leadOfTask = { needs: 'authority level 3 of the task’s office' };

const rows: readonly Row[] = [
  { command: 'readWorkCase', method: 'GET', path: ({ number }) => `work/cases/${number}`, lacks: null },
  { command: 'readCaseLog', method: 'GET', path: ({ number }) => `work/cases/${number}/log`, lacks: { needs: 'authority level 5' } },
  { command: 'waitCase', path: ofCase('/wait'), body: some({ until: '2031-01-01', reason: 'Parts' }), lacks: level },
  { command: 'resumeCase', path: ofCase('/resume'), lacks: level },
  { command: 'closeCase', path: ofCase('/close'), lacks: level },
  { command: 'cancelCase', path: ofCase('/cancel'), body: some({ reason: 'Twice' }), lacks: level },
  { command: 'reopenCase', path: ofCase('/reopen'), body: some({ reason: 'More' }), lacks: level },
  { command: 'decideCase', path: ofCase('/decide'), body: some({ decision: 'accepted' }), lacks: { right: 'decision.make' } },
  { command: 'changeCase', method: 'PATCH', path: ofCase(''), body: some({ qualityControl: true }), lacks: level },
  { command: 'changeCase, its picture', path: ofCase('/picture'), body: async () => formOf({}, [{ name: 'a.png', content: await png() }]), lacks: level },
  { command: 'changeCase, without its picture', method: 'DELETE', path: ofCase('/picture'), lacks: level },
  { command: 'setReminder', path: ofCase('/reminder'), body: some({ on: '2031-01-01' }), lacks: level },
  { command: 'logCall', path: ofCase('/calls'), body: some({ number: '+4791548207', reached: true, seconds: 60 }), lacks: null },
  { command: 'allocateExternalOffice', path: ofCase('/external-office'), body: some({ office: null }), lacks: level },
  { command: 'allocateExternalOffice, to choose from', method: 'GET', path: (place) => `work/cases/${place.case}/external-offices`, lacks: level },
  { command: 'nameExternalHandler', path: ofCase('/external-handler'), body: some({ member: null }), lacks: { needs: 'authority level 3 of the external case handler’s office' } },
  { command: 'nameExternalHandler, to choose from', method: 'GET', path: (place) => `work/cases/${place.case}/external-members`, lacks: { needs: 'authority level 3 of the external case handler’s office' } },
  { command: 'askCustomer', path: ofCase('/asks'), body: some({ text: 'A photo', kind: 'photo' }), lacks: communicate },
  { command: 'withdrawAsk', path: ({ ask }) => `asks/${ask}/withdraw`, lacks: communicate },
  { command: 'listAsks', method: 'GET', path: ofCase('/asks'), lacks: communicate },
  { command: 'sendMessageToCustomer', path: ofCase('/messages'), body: some({ text: 'We come on Friday.' }), lacks: communicate },
  { command: 'listCaseMessages', method: 'GET', path: ofCase('/messages'), lacks: communicate },
  { command: 'readCaseAttachment', method: 'GET', path: ofCase('/messages/none/files/none'), lacks: communicate },
  { command: 'markMessagesRead', path: ofCase('/messages/read'), lacks: communicate },
  { command: 'listMailHistory', method: 'GET', path: ofCase('/mail-history'), lacks: communicate },
  { command: 'readMailOfCase', method: 'GET', path: ofCase('/mail-history/sent-1'), lacks: communicate },
  { command: 'readMailSource', method: 'GET', path: ofCase('/mail-history/sent-1/source'), lacks: communicate },
  { command: 'shareDocument', path: ({ document }) => `documents/${document}/share`, lacks: communicate },
  { command: 'unshareDocument', path: ({ document }) => `documents/${document}/unshare`, lacks: communicate },
  { command: 'listCustomerAccess', method: 'GET', path: ofCase('/access'), lacks: communicate },
  { command: 'grantCustomerAccess', path: (place) => `cases/${place.case}/access/${place.contact}/grant`, lacks: communicate },
  { command: 'resendCustomerLink', path: (place) => `cases/${place.case}/access/${place.contact}/resend`, lacks: communicate },
  { command: 'revokeCustomerAccess', path: (place) => `cases/${place.case}/access/${place.contact}/revoke`, lacks: communicate },
  { command: 'readCustomerAccess', method: 'GET', path: ofCase('/customer-access'), lacks: communicate },
  { command: 'saveCustomerAccess', method: 'PUT', path: ofCase('/customer-access'), body: some({ newsTile: 'never' }), lacks: communicate },
  { command: 'addDocument', path: ofCase('/documents'), body: async () => formOf({ title: 'Letter' }, [{ name: 'letter.txt', content: Buffer.from('Dear Anne') }]), lacks: null },
  { command: 'makeReport', path: ofCase('/reports'), body: some({ report: 'inspectionReport' }), lacks: communicate },
  { command: 'addTask', path: ofCase('/tasks'), body: some({ title: 'Painting', kind: 'repair' }), lacks: { right: 'tasks.manage' } },
  { command: 'removeTask', path: ofTask('/remove'), lacks: { right: 'tasks.manage' } },
  { command: 'allocateTask', path: ofTask('/allocate'), body: ({ office }) => ({ office }), lacks: { right: 'tasks.allocate' } },
  { command: 'listTaskOffices', method: 'GET', path: ({ task }) => `work/tasks/${task}/offices`, lacks: { right: 'tasks.allocate' } },
  { command: 'confirmTask', path: ofTask('/confirm'), lacks: { needs: 'authority level 2 of the task’s office' } },
  { command: 'setResponsible', path: ofTask('/responsible'), body: ({ member }) => ({ responsible: member }), lacks: leadOfTask },
  { command: 'listTaskPeople', method: 'GET', path: ({ task }) => `work/tasks/${task}/people`, lacks: leadOfTask },
  { command: 'scheduleTask', path: ofTask('/schedule'), body: some({ from: '2031-02-01', to: '2031-02-03' }), lacks: leadOfTask },
  { command: 'setMeeting', path: ofTask('/meeting'), body: some({ at: '2031-02-01T10:00' }), lacks: leadOfTask },
  { command: 'startTask', path: ofTask('/start'), lacks: { right: 'inspection.start' } },
  { command: 'endTask', path: ofTask('/done'), lacks: { needs: 'being responsible for the task' } },
  { command: 'approveTask', path: ofTask('/approve'), lacks: { right: 'tasks.approve' } },
  { command: 'sendTaskBack', path: ofTask('/send-back'), body: some({ comment: 'One wall is missing' }), lacks: { right: 'tasks.approve' } },
  { command: 'addTaskMedia', path: ofTask('/media'), body: async () => formOf({}, [{ name: 'wall.png', content: await png() }], 'files'), lacks: { needs: 'being responsible for the task' } },
  { command: 'moveTaskMedia', path: ofTask('/media/none/move'), body: some({ to: 'extras' }), lacks: { needs: 'being responsible for the task' } },
  { command: 'readFindings', method: 'GET', path: ofTask('/findings'), lacks: null },
  { command: 'reportFindings', method: 'PUT', path: ofTask('/findings'), lacks: { right: 'inspection.start' } },
  { command: 'submitBudget', path: ofTask('/budgets'), body: some({ amount: 100_000 }), lacks: { right: 'budget.onBehalf' } },
  { command: 'approveBudget', path: ofTask('/budgets/approve'), lacks: approving },
  { command: 'rejectBudget', path: ofTask('/budgets/reject'), body: some({ comment: 'Too much' }), lacks: approving },
  { command: 'forwardBudget', path: ofTask('/budgets/forward'), lacks: approving },
  { command: 'readTaskBudgets', method: 'GET', path: ofTask('/budgets'), lacks: approving },
  { command: 'readCostControl', method: 'GET', path: ({ number }) => `work/cases/${number}/costs`, lacks: approving },
  { command: 'readSettlement', method: 'GET', path: ({ number }) => `work/cases/${number}/settlement`, lacks: approving },
  { command: 'makeCashOffer', path: ofTask('/cash-offers'), body: some({ text: 'You paint', amount: 100_000 }), lacks: { right: 'cashOffer.tasks' } },
  { command: 'submitInvoice', path: ofCase('/invoices'), body: async () => formOf({ number: '1', amount: '100' }, [paperOf('1')]), lacks: leadOfCompany },
  { command: 'readCaseInvoices', method: 'GET', path: ({ number }) => `work/cases/${number}/invoices`, lacks: leadOfCompany },
  { command: 'readInvoiceFile', method: 'GET', path: ({ number, invoice }) => `work/cases/${number}/invoices/${invoice}/file`, lacks: leadOfCompany },
  { command: 'approveInvoice', path: ({ invoice }) => `invoices/${invoice}/approve`, lacks: level },
  { command: 'rejectInvoice', path: ({ invoice }) => `invoices/${invoice}/reject`, body: some({ comment: 'Too much' }), lacks: level },
  { command: 'withdrawCashOffer', path: ({ offer }) => `cash-offers/${offer}/withdraw`, lacks: { right: 'cashOffer.tasks' } },
  { command: 'listRfqs', method: 'GET', path: ofCase('/rfqs'), lacks: asking },
  { command: 'readRfqPaper', method: 'GET', path: ofRfq('/papers/none'), lacks: asking },
  { command: 'listRfqOffices', method: 'GET', path: (of) => `work/cases/${of.case}/rfq-offices`, lacks: asking },
  { command: 'draftRfq', path: ofCase('/rfqs'), body: ({ task }) => ({ description: 'Tiles', deadline: '2031-03-01T12:00', tasks: [task] }), lacks: asking },
  { command: 'editRfq', method: 'PATCH', path: ofRfq(''), body: some({ description: 'Large tiles' }), lacks: asking },
  { command: 'addRfqPapers', path: ofRfq('/papers'), body: async () => formOf({}, [{ name: 'wall.png', content: await png() }], 'files'), lacks: asking },
  { command: 'sendRfq', path: ofRfq('/send'), lacks: asking },
  { command: 'cancelRfq', path: ofRfq('/cancel'), body: some({ reason: 'Done otherwise' }), lacks: asking },
  { command: 'decideRfq', path: ofRfq('/decide'), body: some({ invitation: 'none' }), lacks: { right: 'rfq.decide' } },
];

let installation: Installation;
let place: Place;
/** On the case as its technical adviser, and nothing more. */
let adviser: Worker;
/** Who have nothing to do with it: a partner of level 4, and the case handler of another portal. */
let outsiders: Worker[];

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  const portal: FoundedPortal = await foundPortal(installation);
  const other = await foundPortal(installation);
  const { rest } = portal;
  const made = await rest.createCase();
  const contact = await rest.addContact(made);
  const task = await repairIn(portal, made, 'allocated');
  const ask = contentOf(await rest.command<{ documentId: string }>(`cases/${made.documentId}/asks`, { text: 'A photo', kind: 'photo' }));
  const offer = contentOf(await rest.command<{ documentId: string }>(`tasks/${task.documentId}/cash-offers`, { text: 'You paint', amount: 100_000 }));
  const invoice = contentOf(await postInvoice(portal, made));
  const tiling = await repairIn(portal, made, 'created');
  const rfq = contentOf(await rest.command<{ documentId: string }>(`cases/${made.documentId}/rfqs`, { description: 'Tiles', deadline: '2031-03-01T12:00', tasks: [tiling.documentId] }));
  const document = await rest.createDocument(made);
  const elsewhere = await openAnotherOffice(installation, portal, 'Fagfolk');
  adviser = await employ(installation, portal, { name: 'Rolf', level: 1, office: elsewhere });
  outsiders = [await employ(installation, portal, { name: 'Frida', level: 4, office: elsewhere }), await signIn(installation, other, other.handler)];
  await rest.change('cases', made, { technicalAdviser: adviser.documentId });
  place = {
    case: made.documentId,
    number: made.number,
    task: task.documentId,
    contact: contact.documentId,
    document: document.documentId,
    ask: ask.documentId,
    offer: offer.documentId,
    invoice: invoice.documentId,
    rfq: rfq.documentId,
    office: portal.repairOffice.documentId,
    member: portal.repairer.documentId,
  };
});
afterAll(async () => installation.close());

async function give({ method, path, body }: Row, { token }: Worker): Promise<Answer> {
  const asked = method === 'GET' ? undefined : ((await body?.(place)) ?? {});
  return installation.send({ method: method ?? 'POST', path: `/api/${path(place)}`, token, ...(asked && { body: asked }), headers: { 'If-Match': '"0"' } });
}

describe.each(rows)('EH-02, spec 25 $command', (row) => {
  test('is refused to whoever is on the case without it, and the refusal names what is lacking', async () => {
    const answer = await give(row, adviser);
    if (!row.lacks) {
      expect(answer.status).toBeLessThan(300);
      return;
    }
    expect(refusal(answer)).toEqual({ status: 403, code: 'level' in row.lacks ? 'level.missing' : 'right.missing' });
    expect(details(answer)).toMatchObject(row.lacks);
  });

  test('looks like nothing to whoever is not on it', async () => {
    for (const outsider of outsiders) expect(refusal(await give(row, outsider))).toEqual({ status: 404, code: 'notFound' });
  });
});

test('EH-02 the page offers whoever may give none of them only what everybody on a case may do', async () => {
  const { commands } = await workOf(installation, adviser).case(place.number);
  expect(commands.map(({ name }) => name).sort()).toEqual(['addDocument', 'logCall', 'writeChat']);
});
