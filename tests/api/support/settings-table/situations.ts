import { randomBytes, randomInt } from 'node:crypto';

import { scheduledTask } from '../budgets.ts';
import { contentOf, type Data } from '../calls.ts';
import { pdf } from '../corpus.ts';
import { linksOf } from '../customer.ts';
import { logIn } from '../doors.ts';
import { formOf } from '../files.ts';
import type { Installation } from '../installation.ts';
import { linkTokenIn, nextMail } from '../mailbox.ts';
import type { FoundedPortal } from '../portal.ts';
import { restOf, someEmail, type StoredCase, type StoredContact } from '../rest.ts';

/** How far a case has come, seen by the milestones alone (CP-05). */
export const situations = ['reported', 'inspected', 'accepted', 'takenBack'] as const;
export type Situation = (typeof situations)[number];

/** What was planted in a case, each a word of its own. */
export interface Words {
  readonly taskTitle: string;
  readonly taskDescription: string;
  readonly meeting: string;
  readonly scheduledFrom: string;
  readonly budgetLine: string;
  readonly budgetAmount: string;
  readonly cashOffer: string;
  readonly message: string;
  readonly attachment: string;
  readonly ask: string;
  readonly document: string;
  readonly documentBytes: string;
  readonly inspectionReport: string;
  readonly settlementReport: string;
  readonly caller: string;
  readonly handlerName: string;
  readonly handlerMobile: string;
  readonly partnerMobile: string;
  readonly partnerOffice: string;
}

export interface Visitor {
  readonly contact: StoredContact;
  readonly link: string;
  readonly session: string;
}

export interface PlantedSituation extends Visitor {
  readonly of: StoredCase;
  readonly words: Words;
  readonly files: readonly string[];
}

const word = (): string => `zq${randomBytes(7).toString('hex')}`;

/** A contact who has opened the link that was sent to her. */
export async function visitorOf({ copy }: Installation, portal: FoundedPortal, of: StoredCase, data: object = {}): Promise<Visitor> {
  const contact = await portal.rest.addContact(of, { email: someEmail(), mobile: `+4741${randomInt(100_000, 999_999)}`, ...data });
  const link = linkTokenIn((await nextMail(copy, contact.email ?? '')).text);
  return { contact, link, session: contentOf(await linksOf(copy, portal.key).open(link)).token };
}

/** A case with something behind every tile and tab, brought to its situation. */
export async function plantSituation(installation: Installation, portal: FoundedPortal, situation: Situation): Promise<PlantedSituation> {
  const { rest, handler, inspector, inspectionOffice, repairer, repairOffice } = portal;
  const words: Words = {
    taskTitle: word(), taskDescription: word(), meeting: '2031-01-28T10:35', scheduledFrom: '2031-02-01', budgetLine: word(), budgetAmount: String(randomInt(40_000_000, 70_000_000)), cashOffer: word(),
    message: word(), attachment: word(), ask: word(), document: word(), documentBytes: word(), inspectionReport: word(), settlementReport: word(), caller: word(),
    handlerName: handler.name, handlerMobile: handler.mobile, partnerMobile: repairer.mobile, partnerOffice: repairOffice.phone,
  };
  const of = await rest.createCase({ handler: handler.documentId });
  const path = `cases/${of.documentId}`;
  const visitor = await visitorOf(installation, portal, of);

  const repair = await scheduledTask(portal, of, words.taskTitle);
  await rest.change('tasks', { documentId: repair.task }, { description: words.taskDescription });
  await repair.give('meeting', { at: words.meeting });
  await repair.submit({ lines: [{ text: words.budgetLine, quantity: '1', unitPrice: Number(words.budgetAmount) }] });
  contentOf(await repair.approve());
  contentOf(await (await scheduledTask(portal, of, 'Painting')).offer({ text: words.cashOffer, amount: 25_000 }));

  const member = restOf(installation, await logIn(installation, portal.key, handler));
  const letter = formOf({ text: words.message }, [{ name: 'letter.pdf', content: paper(words.attachment) }], 'files');
  contentOf(await member.command(`${path}/messages`, letter));
  await rest.give(`${path}/asks`, { text: words.ask, kind: 'photo' });
  await rest.give(`${path}/calls`, { number: '+4722000000', caller: words.caller, reached: true, seconds: 30 });
  const form = formOf({ title: words.document }, [{ name: 'offer.pdf', content: paper(words.documentBytes) }]);
  const { documentId: document } = contentOf(await rest.command<{ documentId: string }>(`${path}/documents`, form));
  await rest.give(`documents/${document}/share`);
  for (const kind of ['inspectionReport', 'settlementReport'] as const) await rest.createDocument(of, { title: words[kind], kind });

  if (situation === 'inspected') {
    const task = await rest.command<{ documentId: string }>(`${path}/tasks`, { title: 'Inspection', kind: 'inspection', mainInspection: true });
    const inspection = `tasks/${contentOf(task).documentId}`;
    await rest.give(`${inspection}/allocate`, { office: inspectionOffice.documentId });
    await rest.give(`${inspection}/responsible`, { responsible: inspector.documentId });
  }
  if (situation === 'accepted' || situation === 'takenBack') await rest.give(`${path}/decide`, { decision: 'accepted' });
  if (situation === 'takenBack') await rest.give(`${path}/decide`, { decision: 'rejected' });
  const customer = `/api/customer/cases/${of.number}`;
  const files = [`${customer}/documents/${document}/file`, await attachmentOf(installation, visitor.session, customer)];
  return { ...visitor, of, words, files };
}

const paper = (secret: string): Buffer => Buffer.concat([pdf, Buffer.from(`%${secret}\n`)]);

interface Letters {
  readonly messages: readonly { readonly id: string; readonly attachments: readonly { readonly id: string }[] }[];
}

async function attachmentOf({ send }: Installation, token: string, customer: string): Promise<string> {
  const { messages } = contentOf(await send<Data<Letters>>({ path: `${customer}/messages`, token }));
  const letter = messages.find(({ attachments }) => attachments.length > 0);
  return `${customer}/messages/${letter?.id}/files/${letter?.attachments[0]?.id}`;
}
