import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { isUniqueViolation } from '../../domain/database/unique-violation';
import { reader, statement } from '../../domain/portico';
import { Refusal } from '../../domain/refusal';
import type { MemberViewer } from '../../http/viewer';
import { LEAD_LEVEL } from '../../plugins/role-matrix/server/rules/levels';
import type { NewLine } from './commands/submit';

const MOST_TEMPLATES = 50;

export interface LineTemplate {
  id: string;
  name: string;
  lines: NewLine[];
}

const lineTemplates = statement('line_templates', ({ object, list, json }) => {
  const template = object({ id: 't.public_id', name: 't.name', lines: json('t.lines') });
  return `SELECT ${list(template, 'portico_line_templates t WHERE t.company_id = ? ORDER BY t.name, t.id')} AS answer`;
});

/** The company whose templates a viewer uses: her own, where she is of the level that asks for budgets (spec 25). */
function companyOf({ level, company }: MemberViewer): number {
  if (level < LEAD_LEVEL) throw new Refusal('level.missing', { level: LEAD_LEVEL });
  if (!company) throw new Refusal('notFound');
  return company.id;
}

export async function readLineTemplates(viewer: MemberViewer): Promise<LineTemplate[]> {
  return (await reader().read<LineTemplate[]>(lineTemplates(), [companyOf(viewer)])) ?? [];
}

export async function saveLineTemplate(strapi: Core.Strapi, viewer: MemberViewer, { name, lines }: Omit<LineTemplate, 'id'>): Promise<LineTemplate> {
  const own = { company_id: companyOf(viewer) };
  const id = randomUUID();
  try {
    await strapi.db.transaction(async ({ trx }) => {
      const known: string[] = await trx('portico_line_templates').where(own).pluck('public_id');
      if (known.length >= MOST_TEMPLATES) throw new Refusal('lineTemplate.tooMany', { most: MOST_TEMPLATES });
      await trx('portico_line_templates').insert({ ...own, public_id: id, name, lines: JSON.stringify(lines) });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('lineTemplate.nameTaken', { name });
    throw error;
  }
  return { id, name, lines };
}

/** Another company's looks like none. */
export async function deleteLineTemplate(strapi: Core.Strapi, viewer: MemberViewer, id: string): Promise<void> {
  const deleted = await strapi.db.connection('portico_line_templates').where({ company_id: companyOf(viewer), public_id: id }).delete();
  if (deleted === 0) throw new Refusal('notFound');
}
