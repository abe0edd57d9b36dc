import { z } from 'zod';
import type { SettingsVersion } from '../../../../domain/settings-versions';
import { versionOf } from '../../../../http/versioned-settings';
import { LIMITED_RIGHTS } from '../rules/consequences';
import { matrixSchema, type Matrix } from '../rules/matrix';
import { RIGHT_NAMES, ROLE_NAMES } from '../rules/rights';

const role = z.enum(ROLE_NAMES);
const actor = z.strictObject({ kind: z.string(), id: z.number().nullable(), name: z.string() });
const moment = z.number().meta({ description: 'Milliseconds UTC.' });

export const portal = z.strictObject({
  key: z.string(),
  name: z.string(),
  currency: z.string(),
  workItems: z.boolean().meta({ description: 'Whether budgets are made of work items; some rights exist only with them, one only without.' }),
});

export const version = versionOf(matrixSchema).meta({ id: 'RoleMatrixVersion' });

/** The version as the schema above has it: with arrays that are not kept by anybody else. */
export function answered<Version extends SettingsVersion<Matrix>>({ settings: { rights, approvalLimit }, ...rest }: Version) {
  const { externalCaseHandler, projectManager, inspector } = rights;
  return { ...rest, settings: { rights: { externalCaseHandler: [...externalCaseHandler], projectManager: [...projectManager], inspector: [...inspector] }, approvalLimit } };
}

const difference = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('right'), role, right: z.enum(RIGHT_NAMES), from: z.boolean(), to: z.boolean() }),
  z.strictObject({ what: z.literal('approvalLimit'), from: z.number(), to: z.number() }),
]);

export const pastVersion = version.extend({ changes: z.array(difference) }).meta({ id: 'PastRoleMatrixVersion' });

export const marked = z.array(z.strictObject({ role, members: z.number().int(), ownLimits: z.number().int() }));

const openCases = z.number().int().meta({ description: 'On how many open cases.' });

export const touched = z
  .array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      office: z.string(),
      company: z.string(),
      consequences: z.array(
        z.discriminatedUnion('what', [
          z.strictObject({ what: z.literal('right'), right: z.enum(RIGHT_NAMES), to: z.boolean(), cases: openCases }),
          z
            .strictObject({ what: z.literal('approvalLimit'), right: z.enum(LIMITED_RIGHTS), from: z.number(), to: z.number(), cases: openCases })
            .meta({ description: 'In minor units, for what she may use before and after.' }),
        ]),
      ),
    }),
  )
  .meta({ id: 'TouchedMembers' });

const limit = { approvalLimit: matrixSchema.shape.approvalLimit.nullable().meta({ description: 'Minor units; null where the portal’s limit holds.' }) };
export const mark = z.strictObject(limit).meta({ id: 'RoleMark' });

export const member = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    level: z.number().int(),
    active: z.boolean(),
    office: z.string(),
    company: z.strictObject({ name: z.string(), kind: z.string() }),
    marks: z.array(z.strictObject({ role, ...limit, markedBy: actor, markedAt: moment })),
  })
  .meta({ id: 'MarkedMember' });

export const openedMember = member
  .extend({
    openCases: z
      .strictObject({ externalCaseHandler: z.number().int(), projectManager: z.number().int(), inspector: z.number().int() })
      .meta({ description: 'In how many open cases the member holds each role.' }),
    changes: z
      .array(z.strictObject({ id: z.number().int(), role, before: mark.nullable(), after: mark.nullable(), actor, changedAt: moment }))
      .meta({ description: 'Of its marks, newest first; null for not marked.' }),
  })
  .meta({ id: 'MarkedMemberWithHistory' });

const seen = z.enum(['handler', 'office', 'ownTask', 'adviser', 'role', 'otherPortal', 'notOnCase']);
const standsInFor = z.string().nullable().meta({ description: 'The name of somebody who is away today, by whose place, level or role it is so; null where it is by her own.' });
const roles = z.array(role);

export const rightsOnCase = z
  .strictObject({
    case: z.strictObject({ number: z.string(), title: z.string(), status: z.string(), matrixVersion: z.number().int().meta({ description: 'The version of the matrix that decides; 0 where none was ever saved.' }) }),
    active: z.boolean().meta({ description: 'Whether she can sign in at all.' }),
    sees: z.boolean(),
    because: seen.meta({ description: 'Why she sees the case, or why not.' }),
    standsInFor,
    rights: z.array(
      z.discriminatedUnion('allowed', [
        z.strictObject({
          right: z.enum(RIGHT_NAMES),
          allowed: z.literal(true),
          because: z.discriminatedUnion('what', [z.strictObject({ what: z.literal('level'), standsInFor }), z.strictObject({ what: z.literal('role'), role, standsInFor })]),
          limit: z.strictObject({ limit: z.number(), left: z.number(), standsInFor }).nullable().meta({ description: 'Minor units; null where no limit holds.' }),
        }),
        z.strictObject({
          right: z.enum(RIGHT_NAMES),
          allowed: z.literal(false),
          because: z.discriminatedUnion('what', [
            z.strictObject({ what: z.literal('unused') }),
            z.strictObject({ what: z.literal('unseen') }),
            z.strictObject({ what: z.literal('notGiven'), roles }),
            z.strictObject({ what: z.literal('unmarked'), roles }),
            z.strictObject({ what: z.literal('noRole') }),
          ]),
        }),
      ]),
    ),
  })
  .meta({ id: 'RightsOnCase' });
