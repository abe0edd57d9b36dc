import { z } from 'zod';
import { day } from '../../../domain/day';
import { endpoint } from '../../../http/endpoint';
import { TASK_KINDS } from '../../task/snapshot';
import { changeMember, changeOwnAbsence } from '../commands/change-company';
import { changeOffice } from '../commands/change-office';
import { answerCompany, answerMember, answerOffice, answerSelf, company, member, office, self } from '../company-answer';

const word = z.string().min(1).max(64);

const common = { who: ['member'] } as const;

const readOwnCompany = endpoint({
  ...common,
  name: 'readCompany',
  summary: 'The viewer’s company with its offices and members; for level 4 and above.',
  method: 'GET',
  path: '/work/company',
  response: company,
  refusals: ['level.missing'],
  handle: ({ viewer }) => answerCompany(viewer),
});

const absence = {
  awayFrom: day.nullable().optional(),
  awayUntil: day.nullable().optional(),
  deputy: word.nullable().optional().meta({ description: 'An active member of the same company.' }),
};

const assignment = z
  .partialRecord(z.enum(TASK_KINDS), word.nullable())
  .meta({ description: 'By kind of task: an active member of the office, or null for nobody. Kinds that are not named stay as they are.' });

const changeOfficeRoute = endpoint({
  ...common,
  name: 'changeOffice',
  summary: 'Says whether an office of the viewer’s company can be given new work, and who there gets it at once; for level 4 and above.',
  method: 'PATCH',
  path: '/work/company/offices/:office',
  params: z.strictObject({ office: word }),
  body: z.strictObject({ available: z.boolean().optional(), automaticAssignment: assignment.optional() }),
  response: office,
  ifMatch: 'required',
  limits: ['write'],
  refusals: ['level.missing', 'relation.unknown', 'precondition.failed'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    await changeOffice({ strapi, viewer, version: ifMatch, now }, params.office, body);
    return answerOffice(viewer, params.office);
  },
});

const changeMemberRoute = endpoint({
  ...common,
  name: 'changeMember',
  summary: 'Sets level, activity, absence and deputy of a member of the viewer’s company; for level 4 and above, up to the own level.',
  method: 'PATCH',
  path: '/work/company/members/:member',
  params: z.strictObject({ member: word }),
  body: z.strictObject({ level: z.number().int().min(1).max(5).optional(), active: z.boolean().optional(), ...absence }),
  response: member,
  ifMatch: 'required',
  limits: ['write'],
  refusals: ['level.missing', 'member.oneself', 'member.unsuitable', 'relation.unknown', 'precondition.failed'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    await changeMember({ strapi, viewer, version: ifMatch, now }, params.member, body);
    return answerMember(viewer, params.member);
  },
});

const readOneself = endpoint({
  ...common,
  name: 'readOneself',
  summary: 'The viewer as her company knows her: absence, deputy, and who could stand in for her.',
  method: 'GET',
  path: '/work/me',
  response: self,
  handle: ({ viewer }) => answerSelf(viewer),
});

const changeOneself = endpoint({
  ...common,
  name: 'changeOneself',
  summary: 'Sets the viewer’s own absence and deputy.',
  method: 'PATCH',
  path: '/work/me',
  body: z.strictObject(absence),
  response: self,
  ifMatch: 'required',
  limits: ['write'],
  refusals: ['member.unsuitable', 'relation.unknown', 'precondition.failed'],
  async handle({ strapi, viewer, body, ifMatch, now }) {
    await changeOwnAbsence({ strapi, viewer, version: ifMatch, now }, body);
    return answerSelf(viewer);
  },
});

export default { type: 'content-api', routes: [readOwnCompany, changeOfficeRoute, changeMemberRoute, readOneself, changeOneself] };
