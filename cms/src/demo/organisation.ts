import { randomBytes } from 'node:crypto';
import { copyFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { SYSTEM } from '../domain/actor';
import { findPortal } from '../domain/portals';
import type { Portal } from '../domain/portal';
import type { Reference } from '../domain/references';
import type { Role } from '../plugins/role-matrix/server/rules/rights';
import { changeMark } from '../plugins/role-matrix/server/services/marks';
import { matrixStore } from '../plugins/role-matrix/server/services/matrix-store';
import { DEFAULT_SETTINGS } from '../plugins/visibility/server/rules/settings';
import { settingsStore } from '../plugins/visibility/server/services/settings-store';
import { contentFile, type OfficeContent, type PortalContent } from './content';

export interface StaffMember extends Reference {
  email: string;
  mobile: string;
  level: number;
}

/** An office with those of its members who do the work. */
export interface Team {
  office: Reference;
  place: { latitude: number; longitude: number };
  members: StaffMember[];
}

export interface Staff {
  portal: Portal;
  content: PortalContent;
  handlers: StaffMember[];
  inspectors: Team[];
  repairers: Team[];
}

interface Stored {
  id: number;
  documentId: string;
}

/** A portal with its companies, their logo, offices, members and settings, through the doors an administrator would take. */
export async function createPortal(strapi: Core.Strapi, content: PortalContent, password: string, now: number): Promise<Staff> {
  const { key, name, kind, language, timeZone, currency, country, decisions, workItems, budgetedTaskKinds } = content;
  const stored = (await strapi.documents('api::portal.portal').create({
    data: { key, name, kind, language, timeZone, currency, country, decisions, workItems, budgetedTaskKinds },
  })) as Stored;
  const portal = await findPortal(key);
  if (!portal) throw new Error(`The portal ${key} was not stored`);
  const settings = { ...DEFAULT_SETTINGS, ...content.settings };
  if (!decisions) settings.newsKinds = settings.newsKinds.filter((news) => news !== 'compensationDecided');
  await settingsStore(strapi).save(portal, 0, settings, SYSTEM, now);
  await matrixStore(strapi).save(portal, 0, content.matrix, SYSTEM, now);
  const staff: Staff = { portal, content, handlers: [], inspectors: [], repairers: [] };
  for (const { offices, kind: companyKind, ...columns } of content.companies) {
    const storedCompany = (await strapi.documents('api::company.company').create({
      data: { ...columns, kind: companyKind, portal: stored.documentId, logo: companyKind === 'own' ? await storeLogo(strapi, content.logo) : null },
    })) as Stored;
    for (const office of offices) await createOffice(strapi, staff, storedCompany, office, { password, now });
  }
  return staff;
}

/** Offices that do not rest do what is told of cases. Those that inspect also take repairs where nobody else does; case handlers are the level 5 of the own company. */
async function createOffice(strapi: Core.Strapi, staff: Staff, company: Stored, content: OfficeContent, { password, now }: { password: string; now: number }): Promise<void> {
  const { members, inspects, rests, ...columns } = content;
  const office = (await strapi.documents('api::office.office').create({ data: { ...columns, available: true, company: company.documentId } })) as Stored;
  const reference = { id: office.id, name: content.name, portalId: staff.portal.id };
  const workers: StaffMember[] = [];
  for (const { marks = {}, shownAs: _shown, ...member } of members) {
    const stored = (await strapi.documents('api::member.member').create({
      data: { ...member, language: staff.portal.language, active: true, office: office.documentId },
    })) as Stored;
    await setPassword(strapi, stored.id, password);
    for (const [role, approvalLimit] of Object.entries(marks) as [Role, number | null][]) {
      await changeMark(strapi, { portal: staff.portal, member: stored.documentId, role, mark: { approvalLimit }, actor: SYSTEM, now });
    }
    const person = { id: stored.id, name: member.name, portalId: staff.portal.id, email: member.email, mobile: member.mobile, level: member.level };
    (member.level === 5 ? staff.handlers : workers).push(person);
  }
  if (workers.length === 0 || rests) return;
  const team = { office: reference, place: { latitude: content.latitude, longitude: content.longitude }, members: workers };
  if (inspects) staff.inspectors.push(team);
  if (!inspects || staff.content.kind === 'contractor') staff.repairers.push(team);
}

export async function setPassword(strapi: Core.Strapi, memberId: number, password: string): Promise<void> {
  const member = (await strapi.db.query('api::member.member').findOne({ where: { id: memberId }, populate: { user: true } })) as { user: { id: number } | null } | null;
  if (!member?.user) throw new Error('The member has no login');
  const service = strapi.plugin('users-permissions').service('user') as { edit(id: number, values: object): Promise<unknown> };
  await service.edit(member.user.id, { password });
}

/** Demo logos are our own SVG; from outside, the upload checks take none. */
export async function storeLogo(strapi: Core.Strapi, file: string): Promise<number> {
  const name = path.basename(file);
  const stored = `${path.basename(name, '.svg')}_${randomBytes(5).toString('hex')}.svg`;
  const target = path.join(strapi.dirs.static.public, 'uploads', stored);
  copyFileSync(contentFile(file), target);
  const row = (await strapi.db.query('plugin::upload.file').create({
    data: { name, hash: path.basename(stored, '.svg'), ext: '.svg', mime: 'image/svg+xml', size: statSync(target).size / 1000, url: `/uploads/${stored}`, provider: 'local', folderPath: '/' },
  })) as Stored;
  return row.id;
}
