import { z } from 'zod';
import { MAX_AMOUNT } from '../../../domain/money';
import { Refusal } from '../../../domain/refusal';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { allocateExternalOffice, nameExternalHandler } from '../commands/external';
import { removePicture, setFacts, setPicture } from '../commands/facts';
import { caseCommand, caseState, common, CONDITIONAL } from './commands';

const word = z.string().min(1).max(64);

const facts = z
  .strictObject({
    handler: word.nullable().meta({ description: 'A member of level 5 of the portal’s own company.' }),
    technicalAdviser: word.nullable().meta({ description: 'Any member of the portal.' }),
    qualityControl: z.boolean(),
    damageNote: z.string().trim().max(5000).nullable(),
    deductible: z.number().int().min(0).max(MAX_AMOUNT).nullable().meta({ description: 'What the customer pays of the damage herself, in the smallest unit of the currency.' }),
  })
  .partial()
  .refine((given) => Object.keys(given).length > 0, { message: 'Nothing is to be changed.' });

const changeCase = endpoint({
  ...common,
  name: 'changeCase',
  authority: AUTHORITY.changeCase,
  summary: 'Sets the handler, the technical adviser, quality control, the damage note and the deductible. `If-Match` names the version that was read.',
  method: 'PATCH',
  path: '/cases/:id',
  body: facts,
  response: caseState.extend({ version: z.string().meta({ description: 'For the next `If-Match`.' }) }).meta({ id: 'ChangedCase' }),
  ifMatch: 'required',
  refusals: ['case.state', 'precondition.failed', 'relation.unknown', 'member.unsuitable'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    const changed = await setFacts({ strapi, viewer, command: 'changeCase', documentId: params.id, now }, ifMatch, body);
    return { ...changed, version: String(now) };
  },
});

const setCasePicture = endpoint({
  ...common,
  name: 'setCasePicture',
  authority: AUTHORITY.changeCase,
  summary: 'Puts a picture at the head of the case, instead of the one that is there.',
  method: 'POST',
  path: '/cases/:id/picture',
  body: z.strictObject({}),
  files: 'picture',
  response: z.object({ name: z.string(), type: z.string(), size: z.number().int() }).meta({ id: 'CasePicture' }),
  status: 201,
  limits: ['write', 'upload'],
  ifMatch: CONDITIONAL.ifMatch,
  refusals: ['case.state', ...CONDITIONAL.refusals],
  async handle({ strapi, viewer, params, files: [file], ifMatch, now }) {
    if (!file) throw new Refusal('file.missing');
    await setPicture({ strapi, viewer, command: 'changeCase', documentId: params.id, now, version: ifMatch }, file);
    return file;
  },
});

const removeCasePicture = endpoint({
  ...common,
  name: 'removeCasePicture',
  authority: AUTHORITY.changeCase,
  summary: 'Takes the picture off the head of the case; where there is none, nothing changes.',
  method: 'DELETE',
  path: '/cases/:id/picture',
  status: 204,
  ifMatch: CONDITIONAL.ifMatch,
  refusals: ['case.state', ...CONDITIONAL.refusals],
  handle: ({ strapi, viewer, params, ifMatch, now }) => removePicture({ strapi, viewer, command: 'changeCase', documentId: params.id, now, version: ifMatch }),
});

export default {
  type: 'content-api',
  routes: [
    changeCase,
    setCasePicture,
    removeCasePicture,
    caseCommand(
      'allocateExternalOffice',
      'external-office',
      'Gives the external case handler’s role to an office, to another one, or to none. Whoever was named loses it at once (EH-06, EH-09).',
      z.strictObject({ office: word.nullable() }),
      ['case.state', 'relation.unknown', 'office.unsuitable'],
      allocateExternalOffice,
      CONDITIONAL,
    ),
    caseCommand(
      'nameExternalHandler',
      'external-handler',
      'The office names the external case handler: a marked member of its own, or of another available office of its company (EH-07).',
      z.strictObject({ member: word.nullable() }),
      ['case.state', 'case.noExternalOffice', 'relation.unknown', 'member.unsuitable'],
      nameExternalHandler,
      CONDITIONAL,
    ),
  ],
};
