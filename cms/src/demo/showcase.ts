import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Actor } from '../domain/actor';
import { addDays, localDate } from '../domain/time';
import { keepFiles } from '../files/keep';
import type { TakenFile } from '../files/taken';
import type { CommandViewer } from '../http/case-scope';
import { askCustomer } from '../api/ask/commands/ask';
import { addDocument } from '../api/case-document/commands/add';
import { CASE_DOCUMENT } from '../api/case-document/recorded';
import { storeMessage, type Correspondents, type Letter } from '../api/message/store';
import { addMedia } from '../api/task/commands/add-media';
import type { GeneratedCase } from './cases';
import { showcaseContents, type ShowcaseContent, type ShownChapter } from './content';
import type { Staff } from './organisation';
import { drawPaper } from './papers';
import { drawPicture, type DemoPicture } from './pictures';
import { lastAtWork } from './working-days';

const MINUTE = 60_000;

interface CaseRow {
  id: number;
  documentId: string;
  number: string;
  title: string;
  street: string | null;
  city: string | null;
  handler: { id: number; name: string };
  contacts: { id: number; name: string; role: string }[];
  tasks: { documentId: string; kind: string; mainInspection: boolean; position: number }[];
}

interface Shown {
  strapi: Core.Strapi;
  staff: Staff;
  content: ShowcaseContent;
  folder: string;
  /** The last working minute, in which all of it happens; milliseconds UTC. */
  now: number;
}

/**
 * Gives the demo what a story in rows cannot have: files. Each report is a PDF that opens; the cases that visitors are
 * led to get pictures, letters, a question and something that is asked for, by the same commands as real ones.
 */
export async function furnish(strapi: Core.Strapi, staffs: Staff[], cases: GeneratedCase[], now: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'portico-demo-'));
  try {
    for (const staff of staffs) {
      const content = showcaseContents()[staff.portal.key];
      if (!content) continue;
      const shown: Shown = { strapi, staff, content, folder, now: lastAtWork(now - MINUTE, staff.portal.timeZone) };
      const own = cases.filter(({ portal }) => portal === staff.portal.key);
      for (const { caseId } of own) await fileReports(shown, caseId);
      for (const chapter of ['assigned', 'repairing'] as const) {
        const led = own.find((candidate) => candidate.chapter === chapter);
        if (led) await showCase(shown, await readCase(strapi, led.caseId), chapter);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function showCase(shown: Shown, of: CaseRow, chapter: 'assigned' | 'repairing'): Promise<void> {
  const { strapi, staff, content, now } = shown;
  const viewer: CommandViewer = { kind: 'apiToken', id: 0, name: staff.portal.name, type: 'full-access', actions: [], portalIds: [staff.portal.id] };
  const call = { strapi, viewer, documentId: of.documentId, now };
  const { letter, ask, question, answer } = content.chapters[chapter];
  const { title, sections } = letter;
  await addDocument({ ...call, command: 'addDocument' }, { title, kind: 'letter', shared: true }, await paper(shown, of, title, sections, now));
  const { text, explanation, kind, days } = ask;
  await askCustomer({ ...call, command: 'askCustomer' }, { text, explanation, kind, dueOn: addDays(localDate(now, staff.portal.timeZone), days) });
  await correspond(shown, of, question, answer);
  if (chapter === 'assigned') return;
  const inspection = of.tasks.find(({ mainInspection }) => mainInspection);
  if (inspection) await addMedia({ ...call, command: 'addTaskMedia', documentId: inspection.documentId }, await pictures(shown, content.inspectionPictures));
  const repairs = of.tasks.filter((task) => task.kind === 'repair').sort((left, right) => left.position - right.position);
  for (const [index, names] of content.repairPictures.entries()) {
    const repair = repairs[index];
    if (repair) await addMedia({ ...call, command: 'addTaskMedia', documentId: repair.documentId }, await pictures(shown, names));
  }
}

/** What the customer wrote, with a picture, and what the case handler wrote back an hour and a half later. */
async function correspond(shown: Shown, { id, contacts, handler }: CaseRow, question: ShownChapter['question'], answer: string): Promise<void> {
  const { strapi, staff, now } = shown;
  const contact = contacts.find(({ role }) => role === 'customer');
  if (!contact) return;
  const asked = lastAtWork(now - 90 * MINUTE, staff.portal.timeZone);
  const of = { caseId: id, portalId: staff.portal.id };
  const customer: Actor = { kind: 'customer', id: contact.id, name: contact.name };
  const files = await pictures(shown, [question.picture]);
  await write(strapi, { ...of, direction: 'fromCustomer', authorName: contact.name, contact: contact.id }, { text: question.text, files }, customer, asked);
  await write(strapi, { ...of, direction: 'toCustomer', authorName: handler.name, author: handler.id }, { text: answer, files: [] }, { kind: 'member', id: handler.id, name: handler.name }, now);
}

/** A message is as old as its row, which the demo dates back; the handler has read what she answers. */
async function write(strapi: Core.Strapi, between: Correspondents, letter: Letter, actor: Actor, at: number): Promise<void> {
  const on = new Date(at);
  const read = between.direction === 'fromCustomer' ? { read_at: on } : {};
  await strapi.db.transaction(async ({ trx }) => {
    const { id } = await storeMessage(strapi, trx, between, letter, actor, at);
    await trx('case_messages').where({ document_id: id }).update({ created_at: on, updated_at: on, ...read });
  });
}

/** The reports that the story tells of, as papers. */
async function fileReports(shown: Shown, caseId: number): Promise<void> {
  const { strapi, content } = shown;
  const documents = (await strapi.db.query(CASE_DOCUMENT).findMany({ where: { case: { id: caseId }, kind: 'inspectionReport' } })) as { id: number; title: string; sharedAt: string | Date | null }[];
  if (documents.length === 0) return;
  const of = await readCase(strapi, caseId);
  for (const { id, title, sharedAt } of documents) {
    const [file] = await keepFiles(strapi, [await paper(shown, of, title, content.inspectionReport, sharedAt === null ? shown.now : new Date(sharedAt).getTime())]);
    await strapi.db.connection('files_related_mph').insert({ file_id: file, related_id: id, related_type: CASE_DOCUMENT, field: 'file', order: 1 });
  }
}

async function readCase(strapi: Core.Strapi, id: number): Promise<CaseRow> {
  const row = (await strapi.db.query('api::case.case').findOne({ where: { id }, populate: { handler: true } })) as Omit<CaseRow, 'contacts' | 'tasks'>;
  const where = { case: { id } };
  const contacts = (await strapi.db.query('api::contact.contact').findMany({ where })) as CaseRow['contacts'];
  const tasks = (await strapi.db.query('api::task.task').findMany({ where })) as CaseRow['tasks'];
  return { ...row, contacts, tasks };
}

/** A paper of a day, given in milliseconds UTC. */
async function paper({ staff, content, folder }: Shown, of: CaseRow, title: string, sections: ShownChapter['letter']['sections'], day: number): Promise<TakenFile> {
  const { portal } = staff;
  const { names } = content;
  const date = new Intl.DateTimeFormat(portal.language, { dateStyle: 'long', timeZone: portal.timeZone }).format(day);
  const facts: [string, string][] = [
    [names.number, of.number],
    [names.what, of.title],
    [names.address, [of.street, of.city].filter(Boolean).join(', ')],
    [names.date, date],
  ];
  const colours = staff.content.settings.colours;
  if (!colours) throw new Error(`The portal ${portal.key} has no colours`);
  const bytes = await drawPaper({ title, language: portal.language, company: portal.name, colours, facts, sections, foot: content.foot });
  return kept(folder, `${title} ${of.number}.pdf`, 'application/pdf', bytes);
}

function pictures({ content, folder }: Pick<Shown, 'content' | 'folder'>, names: DemoPicture[]): Promise<TakenFile[]> {
  return Promise.all(names.map(async (name) => kept(folder, `${content.pictureNames[name]}.jpg`, 'image/jpeg', await drawPicture(name))));
}

/** As an upload that has been looked at. */
async function kept(folder: string, name: string, type: string, bytes: Buffer): Promise<TakenFile> {
  const place = path.join(folder, randomUUID());
  await writeFile(place, bytes);
  return { name, type, extension: name.slice(name.lastIndexOf('.') + 1), size: bytes.length, path: place, sent: '' };
}
