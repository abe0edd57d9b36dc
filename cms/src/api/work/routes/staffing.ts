import { handles } from '../../../plugins/role-matrix/server/rules/standing';
import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { localDate } from '../../../domain/time';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { hasRight } from '../../../plugins/role-matrix/server/rules/may';
import { admit, rulesOf } from '../../../plugins/role-matrix/server/services/standing';
import { colleaguesOfCompany, colleaguesOfOffice, isMarked, type Colleague, colleaguesOfPortal } from '../../member/colleague';
import { categoryFor, listWorkplaces } from '../../office/workplace';
import { awayOn } from '../../../plugins/role-matrix/server/rules/person';
import { findCaseSite, findTaskSite, readOfficeWork, readWork } from '../queries/sites';
import { byDistance, forTask } from '../../office/rules/choosing';
import { place, placeAnswer } from '../place-answer';

const byId = z.strictObject({ id: z.string().min(1).max(64) });
const count = z.number().int();

const person = {
  documentId: z.string(),
  name: z.string(),
  office: z.string(),
  level: count,
  away: z.boolean().meta({ description: 'Away today.' }),
};

const personAnswer = (colleague: Colleague, today: string) => ({
  documentId: colleague.documentId,
  name: colleague.name,
  office: colleague.office.name,
  level: colleague.level,
  away: awayOn(colleague, today),
});

const listExternalMembers = endpoint({
  name: 'listExternalMembers',
  authority: AUTHORITY.nameExternalHandler,
  summary: 'Whom the office can name external case handler: marked members of its own, and of other available offices of its company (EH-07).',
  method: 'GET',
  path: '/work/cases/:id/external-members',
  who: ['member'],
  params: byId,
  response: z.object({ members: z.array(z.object({ ...person, openCases: count.meta({ description: 'Open cases as external case handler.' }) })) }).meta({ id: 'ExternalMembers' }),
  refusals: ['case.noExternalOffice'],
  async handle({ viewer, params, now }) {
    const site = await admit(null, viewer, 'nameExternalHandler', await findCaseSite(params.id));
    const office = (await listWorkplaces(site.portalId)).find(({ id }) => id === site.externalOfficeId);
    if (!office) throw new Refusal('case.noExternalOffice');
    const marked = (await colleaguesOfCompany(office.company.id)).filter((member) => isMarked(member, 'externalCaseHandler') && (member.officeId === office.id || member.office.available));
    const work = await readWork(marked);
    const today = localDate(now, viewer.portal.timeZone);
    return { members: marked.map((member) => ({ ...personAnswer(member, today), openCases: work(member.id).externalCases })) };
  },
});

const listColleagues = endpoint({
  name: 'listColleagues',
  authority: AUTHORITY.changeCase,
  summary: 'Who can become case handler of the case, and who its technical adviser.',
  method: 'GET',
  path: '/work/cases/:id/colleagues',
  who: ['member'],
  params: byId,
  response: z.object({ handlers: z.array(z.object(person)), advisers: z.array(z.object(person)) }).meta({ id: 'Colleagues' }),
  async handle({ viewer, params, now }) {
    const { portalId } = await admit(null, viewer, 'changeCase', await findCaseSite(params.id));
    const all = await colleaguesOfPortal(portalId);
    const today = localDate(now, viewer.portal.timeZone);
    return { handlers: all.filter(handles).map((member) => personAnswer(member, today)), advisers: all.map((member) => personAnswer(member, today)) };
  },
});

const listTaskOffices = endpoint({
  name: 'listTaskOffices',
  authority: AUTHORITY.listTaskOffices,
  summary: 'Available offices that do what the task needs, nearest first. Categories are shown, and looked for, with the right `offices.categories`.',
  method: 'GET',
  path: '/work/tasks/:id/offices',
  who: ['member'],
  params: byId,
  query: z.strictObject({ category: z.string().min(1).max(100).optional() }),
  response: z
    .object({
      offices: z.array(z.object({ ...place, openTasks: count.meta({ description: 'Its tasks that are not done.' }), current: z.boolean(), categories: z.array(z.string()).nullable() })),
      categories: z.array(z.string()).nullable().meta({ description: 'What can be looked for; null without the right.' }),
      needs: z.string().nullable().meta({ description: 'The category that this kind of task needs; null where any office will do, or without the right.' }),
    })
    .meta({ id: 'TaskOffices' }),
  async handle({ viewer, params, query }) {
    const found = await findTaskSite(params.id);
    const site = await admit(null, viewer, 'listTaskOffices', found, found?.taskId);
    const rules = await rulesOf(site.caseId);
    const mayUse = rules !== null && hasRight(viewer.member, 'offices.categories', rules);
    if (query.category !== undefined && !mayUse) throw new Refusal('right.missing', { right: 'offices.categories' });
    const needed = await categoryFor(site.portalId, site.kind);
    const all = await listWorkplaces(site.portalId);
    const fitting = forTask(all, needed, null);
    const shown = byDistance(forTask(fitting, null, query.category ?? null), [site]);
    const work = await readOfficeWork(shown);
    const offices = shown.map((office) => ({
      ...placeAnswer(office),
      openTasks: work(office.id).tasks,
      current: office.id === site.officeId,
      categories: mayUse ? office.categories : null,
    }));
    return { offices, categories: mayUse ? [...new Set(fitting.flatMap(({ categories }) => categories))].sort() : null, needs: mayUse ? needed : null };
  },
});

const listTaskPeople = endpoint({
  name: 'listTaskPeople',
  authority: AUTHORITY.listTaskPeople,
  summary: 'Who can be made responsible for the task: the people of its office.',
  method: 'GET',
  path: '/work/tasks/:id/people',
  who: ['member'],
  params: byId,
  response: z.object({ people: z.array(z.object({ ...person, openTasks: count })) }).meta({ id: 'TaskPeople' }),
  async handle({ viewer, params, now }) {
    const found = await findTaskSite(params.id);
    const site = await admit(null, viewer, 'listTaskPeople', found, found?.taskId);
    const people = site.officeId === null ? [] : await colleaguesOfOffice(site.officeId);
    const work = await readWork(people);
    const today = localDate(now, viewer.portal.timeZone);
    return { people: people.map((member) => ({ ...personAnswer(member, today), openTasks: work(member.id).tasks })) };
  },
});

export default { type: 'content-api', routes: [listExternalMembers, listColleagues, listTaskOffices, listTaskPeople] };
