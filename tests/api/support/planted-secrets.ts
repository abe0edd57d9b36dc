import { randomBytes, randomInt } from 'node:crypto';

import { contentOf } from './calls.ts';
import { postInvoice } from './invoices.ts';
import type { FoundedPortal } from './portal.ts';
import { someEmail, type StoredCase } from './rest.ts';

/** Words that would tell which decision was made. */
const decisionWords = ['accepted', 'rejected', 'moreInformation'] as const;

/** A step in the life of the case; `reach` brings it there. */
export interface Stage {
  readonly name: string;
  readonly reach: () => Promise<unknown>;
}

export interface PlantedCase {
  readonly of: StoredCase;
  /** The address of the customer who looks. */
  readonly email: string;
  /** What she must never find, by what it is. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Things that are not hers, by number or document id. */
  readonly strangers: { readonly numbers: readonly string[]; readonly documentIds: readonly string[]; /** As they come in. */ readonly invoices: readonly string[] };
  readonly stages: readonly Stage[];
}

const word = (): string => `zq${randomBytes(7).toString('hex')}`;
const phone = (): string => `+4796${randomInt(100_000, 999_999)}`;

/** Makes a case in which everything that a customer must never read is a string of its own, and the way it goes. */
export async function plantSecrets(portal: FoundedPortal, otherPortal: FoundedPortal): Promise<PlantedCase> {
  const { rest, handler, inspector, repairer, inspectionOffice, repairOffice } = portal;
  const words = {
    waitingReason: word(), closingComment: word(), reasonForOpenTasks: word(), reopeningReason: word(), cancellation: word(),
    reasonOfRejection: word(), reasonOfMoreInformation: word(), reasonOfAcceptance: word(), reasonAgain: word(),
    sendBackComment: word(), budgetDescription: word(), budgetLine: word(), budgetComment: word(), invoiceNumber: word(), rejectedInvoice: word(), invoiceComment: word(), removalReason: word(), finding: word(), damagedRoom: word(), messageText: word(), unsharedTitle: word(), unsharedReport: word(),
    otherContactName: word(), siblingTitle: word(), siblingDamageNote: word(), siblingContact: word(), foreignTitle: word(), foreignDamageNote: word(), foreignDocument: word(),
  };
  const numbers = { otherContactMobile: phone(), calledNumber: phone(), budgetAmount: String(randomInt(700_000_000, 900_000_000)), invoiceAmount: String(randomInt(500_000_000, 600_000_000)) };
  const otherContactEmail = someEmail(word());
  const sibling = await rest.createCase({ title: words.siblingTitle, damageNote: words.siblingDamageNote });
  await rest.addContact(sibling, { name: words.siblingContact });
  const foreign = await otherPortal.rest.createCase({ title: words.foreignTitle, damageNote: words.foreignDamageNote });
  const foreignDocument = await otherPortal.rest.createDocument(foreign, { title: words.foreignDocument, shared: true });

  const of = await rest.createCase({ handler: handler.documentId, technicalAdviser: inspector.documentId });
  const path = `cases/${of.documentId}`;
  const email = someEmail();
  await rest.addContact(of, { email });
  await rest.addContact(of, { name: words.otherContactName, email: otherContactEmail, mobile: numbers.otherContactMobile, role: 'contactPerson' });
  const unshared = await rest.createDocument(of, { title: words.unsharedTitle });
  await rest.createDocument(of, { title: words.unsharedReport, kind: 'inspectionReport' });
  const shared = await rest.createDocument(of, { title: 'The offer' });
  const add = async (body: object) => `tasks/${contentOf(await rest.command<{ documentId: string }>(`${path}/tasks`, body)).documentId}`;
  const give = async (...commands: [command: string, body?: object][]) => {
    for (const [command, body] of commands) await rest.give(command, body);
  };

  const invoices: string[] = [];
  const stages: Stage[] = [
    { name: 'created', reach: async () => undefined },
    {
      name: 'inspected',
      reach: async () => {
        const task = await add({ title: 'Inspection', kind: 'inspection', mainInspection: true });
        await give([`${task}/allocate`, { office: inspectionOffice.documentId }], [`${task}/responsible`, { responsible: inspector.documentId }], [`${task}/meeting`, { at: '2031-01-09T10:00' }], [`${task}/start`]);
        contentOf(await rest.put('tasks', task.slice('tasks/'.length), { findings: { cause: words.finding, rooms: [{ name: words.damagedRoom }] } }));
        await give([`${task}/done`]);
        await give([`${task}/send-back`, { comment: words.sendBackComment }], [`${task}/done`], [`${task}/approve`]);
      },
    },
    { name: 'decided against', reach: () => give([`${path}/decide`, { decision: 'rejected', reason: words.reasonOfRejection }]) },
    { name: 'asked for more', reach: () => give([`${path}/decide`, { decision: 'moreInformation', reason: words.reasonOfMoreInformation }]) },
    { name: 'decided for', reach: () => give([`${path}/decide`, { decision: 'accepted', reason: words.reasonOfAcceptance }]) },
    {
      name: 'repairing',
      reach: async () => {
        const needless = await add({ title: 'Painting', kind: 'repair' });
        const repair = await add({ title: 'Drying', kind: 'repair' });
        await give([`${needless}/remove`, { reason: words.removalReason }], [`${repair}/allocate`, { office: repairOffice.documentId }], [`${repair}/responsible`, { responsible: repairer.documentId }]);
        const lines = [{ text: words.budgetLine, quantity: '1', unitPrice: Number(numbers.budgetAmount) }];
        await give([`${repair}/schedule`, { from: '2031-02-01', to: '2031-02-03' }], [`${repair}/budgets`, { description: words.budgetDescription, lines }]);
        await give([`${repair}/budgets/reject`, { comment: words.budgetComment }], [`${repair}/start`]);
      },
    },
    {
      name: 'invoiced',
      reach: async () => {
        const amount = Number(numbers.invoiceAmount);
        const invoice = contentOf(await postInvoice(portal, of, { number: words.invoiceNumber, amount }));
        const rejected = contentOf(await postInvoice(portal, of, { number: words.rejectedInvoice, amount: amount + 1 }));
        invoices.push(invoice.documentId, rejected.documentId);
        await give([`invoices/${invoice.documentId}/approve`], [`invoices/${rejected.documentId}/reject`, { comment: words.invoiceComment }]);
      },
    },
    {
      name: 'talked about',
      reach: () =>
        give(
          [`${path}/calls`, { number: numbers.otherContactMobile, caller: 'Marit', reached: true, seconds: 30 }],
          [`${path}/calls`, { number: numbers.calledNumber, caller: 'Marit', reached: false, seconds: 0 }],
          [`${path}/messages`, { text: words.messageText }],
          [`documents/${shared.documentId}/share`],
          [`documents/${shared.documentId}/unshare`],
        ),
    },
    { name: 'waiting', reach: () => give([`${path}/wait`, { until: '2031-01-01', reason: words.waitingReason }]) },
    { name: 'closed', reach: () => give([`${path}/close`, { comment: words.closingComment, reason: words.reasonForOpenTasks }]) },
    { name: 'reopened', reach: () => give([`${path}/reopen`, { reason: words.reopeningReason }], [`${path}/decide`, { decision: 'rejected', reason: words.reasonAgain }]) },
    {
      name: 'cancelled',
      reach: async () => {
        const tasks = contentOf(await rest.get<{ documentId: string; status: string }[]>(`tasks?filters[case][number]=${of.number}&filters[status]=started`));
        for (const { documentId } of tasks) await rest.give(`tasks/${documentId}/done`);
        await rest.give(`${path}/cancel`, { reason: words.cancellation });
      },
    },
  ];
  const people = Object.fromEntries(
    [handler, inspector, repairer].flatMap((member) => [
      [`e-mail of ${member.name}`, member.email],
      [`mobile of ${member.name}`, member.mobile],
    ]),
  );
  const offices = { inspectionOfficePhone: inspectionOffice.phone, repairOfficePhone: repairOffice.phone };
  return {
    of,
    email,
    secrets: { ...words, ...numbers, ...people, ...offices, otherContactEmail, siblingNumber: sibling.number, foreignNumber: foreign.number },
    strangers: { numbers: [sibling.number, foreign.number], documentIds: [of.documentId, sibling.documentId, foreign.documentId, unshared.documentId, foreignDocument.documentId], invoices },
    stages,
  };
}

/** The secrets, and the words of the decision, that stand in a text; by what they are. */
export function foundIn(text: string, secrets: PlantedCase['secrets']): string[] {
  const lowered = text.toLowerCase();
  const has = (secret: string) => lowered.includes(secret.toLowerCase());
  return [...Object.entries(secrets).flatMap(([name, secret]) => (has(secret) ? [name] : [])), ...decisionWords.filter(has)];
}
