import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { wordsIn } from '../../office/workplace';
import { colleaguesOfCompany } from '../../member/colleague';
import { present } from '../../../http/case-scope';
import { changeMember, changeOffice, changeOwnAbsence, companyOf, leadLevel } from '../commands/change-company';
import { readCompany, readMember, type CompanyMember, type CompanyOffice } from '../queries/company';

const word = z.string().min(1).max(64);
const named = z.object({ documentId: z.string(), name: z.string() });
const version = z.string().meta({ description: 'For `If-Match` when it is changed.' });
const day = z.string().nullable().meta({ description: 'A calendar day, YYYY-MM-DD.' });

const office = z
  .object({
    ...named.shape,
    version,
    phone: z.string().nullable(),
    street: z.string().nullable(),
    postalCode: z.string().nullable(),
    city: z.string().nullable(),
    available: z.boolean().meta({ description: 'It can be given new work.' }),
    categories: z.array(z.string()).meta({ description: 'What it does; the portal’s company says that.' }),
  })
  .meta({ id: 'CompanyOffice' });

const member = z
  .object({
    ...named.shape,
    version,
    email: z.string().nullable(),
    mobile: z.string().nullable(),
    level: z.number().int(),
    active: z.boolean(),
    office: named,
    awayFrom: day,
    awayUntil: day,
    deputy: named.nullable().meta({ description: 'Who gets her notices and acts for her while she is away.' }),
    roles: z.array(z.string()).meta({ description: 'What the portal’s company has marked her for.' }),
  })
  .meta({ id: 'CompanyMember' });

const answerOffice = ({ updatedAt, categories, ...facts }: CompanyOffice): z.input<typeof office> => ({ ...facts, version: String(updatedAt), categories: wordsIn(categories) });
const answerMember = ({ updatedAt, ...facts }: CompanyMember): z.input<typeof member> => ({ ...facts, version: String(updatedAt) });

const common = { who: ['member'] } as const;

const readOwnCompany = endpoint({
  ...common,
  name: 'readCompany',
  summary: 'The viewer’s company with its offices and members; for level 4 and above.',
  method: 'GET',
  path: '/work/company',
  response: z.object({ ...named.shape, phone: z.string().nullable(), level: z.number().int().meta({ description: 'Up to which level the viewer may give and change.' }), offices: z.array(office), members: z.array(member) }).meta({ id: 'Company' }),
  refusals: ['level.missing'],
  async handle({ viewer }) {
    const level = leadLevel(viewer);
    const { offices, members, ...company } = present(await readCompany(companyOf(viewer)));
    return { ...company, level, offices: offices.map(answerOffice), members: members.map(answerMember) };
  },
});

const absence = {
  awayFrom: z.iso.date().nullable().optional(),
  awayUntil: z.iso.date().nullable().optional(),
  deputy: word.nullable().optional().meta({ description: 'An active member of the same company.' }),
};

const changeOfficeRoute = endpoint({
  ...common,
  name: 'changeOffice',
  summary: 'Says whether an office of the viewer’s company can be given new work; for level 4 and above.',
  method: 'PATCH',
  path: '/work/company/offices/:office',
  params: z.strictObject({ office: word }),
  body: z.strictObject({ available: z.boolean() }),
  response: office,
  ifMatch: 'required',
  limits: ['write'],
  refusals: ['level.missing', 'precondition.failed'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    await changeOffice({ strapi, viewer, version: ifMatch, now }, params.office, body);
    const company = await readCompany(companyOf(viewer));
    return answerOffice(present(company?.offices.find(({ documentId }) => documentId === params.office) ?? null));
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
    const company = await readCompany(companyOf(viewer));
    return answerMember(present(company?.members.find(({ documentId }) => documentId === params.member) ?? null));
  },
});

const self = z.object({ ...member.shape, colleagues: z.array(z.object({ ...named.shape, office: z.string() })).meta({ description: 'Who can stand in for her.' }) }).meta({ id: 'Oneself' });

async function answerSelf(id: number, companyId: number): Promise<z.input<typeof self>> {
  const stored = present(await readMember(id));
  const others = (await colleaguesOfCompany(companyId)).filter((colleague) => colleague.id !== id);
  return { ...answerMember(stored), colleagues: others.map(({ documentId, name, office: place }) => ({ documentId, name, office: place.name })) };
}

const readOneself = endpoint({
  ...common,
  name: 'readOneself',
  summary: 'The viewer as her company knows her: absence, deputy, and who could stand in for her.',
  method: 'GET',
  path: '/work/me',
  response: self,
  handle: ({ viewer }) => answerSelf(viewer.id, companyOf(viewer)),
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
    return answerSelf(viewer.id, companyOf(viewer));
  },
});

export default { type: 'content-api', routes: [readOwnCompany, changeOfficeRoute, changeMemberRoute, readOneself, changeOneself] };
