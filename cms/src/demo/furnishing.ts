import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Actor } from '../domain/actor';
import type { TakenFile } from '../files/taken';
import { projectCaseList } from '../api/case/list/project';
import { storeMessage, type Correspondents, type Letter } from '../api/message/store';
import type { ShowcaseContent, ShownChapter } from './content';
import type { Staff } from './organisation';
import { drawPaper } from './papers';
import { drawPicture, type DemoPicture } from './pictures';

export interface CaseRow {
  id: number;
  documentId: string;
  number: string;
  title: string;
  status: string;
  street: string | null;
  city: string | null;
  handler: { id: number; name: string };
  contacts: { id: number; name: string; role: string }[];
  tasks: { documentId: string; kind: string; mainInspection: boolean; position: number }[];
}

export interface Shown {
  strapi: Core.Strapi;
  staff: Staff;
  content: ShowcaseContent;
  folder: string;
  /** The last working minute, in which all of it happens; milliseconds UTC. */
  now: number;
}

/** A message is as old as its row, which the demo dates back. */
export async function write(strapi: Core.Strapi, between: Correspondents, letter: Letter, actor: Actor, at: number, read = true): Promise<void> {
  const on = new Date(at);
  const readAt = between.direction === 'fromCustomer' && read ? { read_at: on } : {};
  await strapi.db.transaction(async ({ trx }) => {
    const { id } = await storeMessage(strapi, trx, between, letter, actor, at);
    await trx('case_messages').where({ document_id: id }).update({ created_at: on, updated_at: on, ...readAt });
    await projectCaseList(trx, between.caseId);
  });
}

export async function readCase(strapi: Core.Strapi, id: number): Promise<CaseRow> {
  const row = (await strapi.db.query('api::case.case').findOne({ where: { id }, populate: { handler: true } })) as Omit<CaseRow, 'contacts' | 'tasks'>;
  const where = { case: { id } };
  const contacts = (await strapi.db.query('api::contact.contact').findMany({ where })) as CaseRow['contacts'];
  const tasks = (await strapi.db.query('api::task.task').findMany({ where })) as CaseRow['tasks'];
  return { ...row, contacts, tasks };
}

/** A paper of a day, given in milliseconds UTC. */
export async function paper({ staff, content, folder }: Shown, of: CaseRow, title: string, sections: ShownChapter['letter']['sections'], day: number): Promise<TakenFile> {
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

export function pictures({ content, folder }: Pick<Shown, 'content' | 'folder'>, names: DemoPicture[]): Promise<TakenFile[]> {
  return Promise.all(names.map(async (name) => kept(folder, `${content.pictureNames[name]}.jpg`, 'image/jpeg', await drawPicture(name))));
}

/** As an upload that has been looked at. */
async function kept(folder: string, name: string, type: string, bytes: Buffer): Promise<TakenFile> {
  const place = path.join(folder, randomUUID());
  await writeFile(place, bytes);
  return { name, type, extension: name.slice(name.lastIndexOf('.') + 1), size: bytes.length, path: place, sent: '' };
}
