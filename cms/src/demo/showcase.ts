import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Actor } from '../domain/actor';
import { addDays, localDate } from '../domain/time';
import { keepFiles } from '../files/keep';
import type { CommandViewer } from '../http/case-scope';
import { askCustomer } from '../api/ask/commands/ask';
import { addDocument } from '../api/case-document/commands/add';
import { CASE_DOCUMENT } from '../api/case-document/recorded';
import { addMedia } from '../api/task/commands/add-media';
import type { GeneratedCase } from './cases';
import { showcaseContents, type ShownChapter } from './content';
import { paper, pictures, readCase, write, type CaseRow, type Shown } from './furnishing';
import type { Staff } from './organisation';
import { inspected } from './inspected';
import { beginWorkDay } from './work-day';
import { lastAtWork } from './working-days';

const MINUTE = 60_000;

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
      const repairing = own.find((candidate) => candidate.chapter === 'repairing');
      for (const { caseId } of own) if (caseId !== repairing?.caseId) await fileReports(shown, caseId);
      for (const chapter of ['assigned', 'repairing'] as const) {
        const led = own.find((candidate) => candidate.chapter === chapter);
        if (led) await showCase(shown, await readCase(strapi, led.caseId), chapter);
      }
      const led = ['assigned', 'repairing'].map((chapter) => own.find((candidate) => candidate.chapter === chapter)?.caseId);
      await beginWorkDay(shown, own.map(({ caseId }) => caseId).filter((id) => !led.includes(id)));
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
  if (inspection) {
    await addMedia({ ...call, command: 'addTaskMedia', documentId: inspection.documentId }, await pictures(shown, content.inspectionPictures));
    await inspected(shown, of.id, inspection.documentId);
  }
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
