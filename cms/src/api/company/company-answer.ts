import { z } from 'zod';
import { present } from '../../http/case-scope';
import type { MemberViewer } from '../../http/viewer';
import { COMPANY_LEVEL } from '../../plugins/role-matrix/server/rules/levels';
import { colleaguesOfCompany } from '../member/colleague';
import { wordsByName, wordsIn } from '../office/workplace';
import { TASK_KINDS } from '../task/snapshot';
import { companyOf, leadLevel } from './commands/change-company';
import { readCompany, readMember, type CompanyMember, type CompanyOffice, type StoredCompany } from './queries/company';
import { automaticOf } from './rules/automatic';
import { MEMBER_FACTS, offeredOn } from './rules/offered';

const named = z.object({ documentId: z.string(), name: z.string() });
const version = z.string().meta({ description: 'For `If-Match` when it is changed.' });
const day = z.string().nullable().meta({ description: 'A calendar day, YYYY-MM-DD.' });

export const office = z
  .object({
    ...named.shape,
    version,
    phone: z.string().nullable(),
    street: z.string().nullable(),
    postalCode: z.string().nullable(),
    city: z.string().nullable(),
    latitude: z.number().nullable().meta({ description: 'Degrees north; by it and the longitude the distance to a damage is known.' }),
    longitude: z.number().nullable().meta({ description: 'Degrees east.' }),
    available: z.boolean().meta({ description: 'It can be given new work.' }),
    categories: z.array(z.string()).meta({ description: 'What it does; the portal’s company says that.' }),
    automaticAssignment: z
      .array(z.object({ kind: z.enum(TASK_KINDS), member: named.nullable() }))
      .meta({ description: 'Of each kind of task, the member who gets it at once when it comes to the office; null where the office names somebody itself.' }),
  })
  .meta({ id: 'CompanyOffice' });

const facts = {
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
};

export const member = z
  .object({ ...facts, offered: z.array(z.enum(MEMBER_FACTS)).meta({ description: 'What the viewer may change of her.' }) })
  .meta({ id: 'CompanyMember' });

export const company = z
  .object({ ...named.shape, phone: z.string().nullable(), level: z.number().int().meta({ description: 'Up to which level the viewer may give and change.' }), offices: z.array(office), members: z.array(member) })
  .meta({ id: 'Company' });

export const self = z
  .object({ ...facts, colleagues: z.array(z.object({ ...named.shape, office: z.string() })).meta({ description: 'Who can stand in for her.' }) })
  .meta({ id: 'Oneself' });

function officeAnswer({ updatedAt, categories, automaticAssignment, ...kept }: CompanyOffice, { members }: StoredCompany): z.input<typeof office> {
  return { ...kept, version: String(updatedAt), categories: wordsIn(categories), automaticAssignment: automaticOf(kept.documentId, TASK_KINDS, wordsByName(automaticAssignment), members) };
}

/** Outside the portal's own company no level counts above the one that leads the company (spec 25). */
const counted = (level: number, { company: of }: MemberViewer): number => (of?.kind === 'own' ? level : Math.min(level, COMPANY_LEVEL));

function memberAnswer({ updatedAt, id, ...kept }: CompanyMember, viewer: MemberViewer): z.input<typeof member> {
  const level = counted(kept.level, viewer);
  return { ...kept, level, version: String(updatedAt), offered: offeredOn({ id: viewer.id, level: leadLevel(viewer) }, { id, level }) };
}

const stored = async (viewer: MemberViewer): Promise<StoredCompany> => present(await readCompany(companyOf(viewer)));

export async function answerCompany(viewer: MemberViewer): Promise<z.input<typeof company>> {
  const level = leadLevel(viewer);
  const found = await stored(viewer);
  return { ...found, level, offices: found.offices.map((one) => officeAnswer(one, found)), members: found.members.map((one) => memberAnswer(one, viewer)) };
}

export async function answerOffice(viewer: MemberViewer, documentId: string): Promise<z.input<typeof office>> {
  const found = await stored(viewer);
  return officeAnswer(present(found.offices.find((one) => one.documentId === documentId) ?? null), found);
}

export async function answerMember(viewer: MemberViewer, documentId: string): Promise<z.input<typeof member>> {
  const { members } = await stored(viewer);
  return memberAnswer(present(members.find((one) => one.documentId === documentId) ?? null), viewer);
}

export async function answerSelf(viewer: MemberViewer): Promise<z.input<typeof self>> {
  const { updatedAt, id, ...kept } = present(await readMember(viewer.id));
  const others = (await colleaguesOfCompany(companyOf(viewer))).filter((colleague) => colleague.id !== id);
  return { ...kept, level: counted(kept.level, viewer), version: String(updatedAt), colleagues: others.map(({ documentId, name, office: place }) => ({ documentId, name, office: place.name })) };
}
