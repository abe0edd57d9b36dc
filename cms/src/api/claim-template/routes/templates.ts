import { z } from 'zod';
import { knownLanguages } from '../../../domain/languages';
import { reader, statement } from '../../../domain/portico';
import { Refusal } from '../../../domain/refusal';
import { endpoint } from '../../../http/endpoint';
import { SEEN, seenBy } from '../../claim/queries/scope';
import { reachOn } from '../../claim/side';
import { mayChangeClients } from '../../client-company/commands/change-client-company';
import { filledIn, TEMPLATE_VARIABLES } from '../rules/filled';
import { addTemplate, changeTemplate, readTemplates, removeTemplate, type ClaimTemplate } from '../templates';

const who = ['member'] as const;
const word = z.string().min(1).max(64);
const byTemplate = z.strictObject({ template: word });

const given = z.strictObject({
  language: z.string().min(1).max(32),
  name: z.string().trim().min(1).max(80),
  text: z.string().trim().min(1).max(4000).meta({ description: `May name ${TEMPLATE_VARIABLES.map((name) => `{${name}}`).join(', ')}.` }),
});

const template = z.object({ id: z.string(), version: z.string().meta({ description: 'For If-Match.' }), language: z.string(), name: z.string(), text: z.string() }).meta({ id: 'ClaimTemplate' });

const answered = ({ version, ...kept }: ClaimTemplate): z.input<typeof template> => ({ ...kept, version: String(version) });

const list = endpoint({
  name: 'listClaimTemplates',
  summary: 'The words that agents of the portal keep to write to dealers with, by name.',
  method: 'GET',
  path: '/claim-templates',
  who,
  response: z
    .object({
      templates: z.array(template),
      languages: z.array(z.object({ tag: z.string(), name: z.string() })),
      mayChange: z.boolean().meta({ description: 'The viewer may add, change and remove them.' }),
    })
    .meta({ id: 'ClaimTemplates' }),
  async handle({ viewer }) {
    return { templates: (await readTemplates(viewer)).map(answered), languages: [...knownLanguages()], mayChange: mayChangeClients(viewer) };
  },
});

const refusals = ['right.missing', 'level.missing'] as const;

const add = endpoint({
  name: 'addClaimTemplate',
  summary: 'Keeps words under a name, in a language. For agents of level 3 and above.',
  method: 'POST',
  path: '/claim-templates',
  who,
  body: given,
  response: template,
  status: 201,
  limits: ['write'],
  idempotent: true,
  refusals: [...refusals, 'claimTemplate.nameTaken', 'claimTemplate.tooMany'],
  handle: async ({ strapi, viewer, body }) => answered(await addTemplate({ strapi, viewer }, body)),
});

const change = endpoint({
  name: 'changeClaimTemplate',
  summary: 'Changes a template upon the version that was looked at. For agents of level 3 and above.',
  method: 'PATCH',
  path: '/claim-templates/:template',
  who,
  params: byTemplate,
  body: given,
  response: template,
  limits: ['write'],
  ifMatch: 'required',
  refusals: [...refusals, 'claimTemplate.nameTaken', 'precondition.failed'],
  handle: async ({ strapi, viewer, params, body, ifMatch }) => answered(await changeTemplate({ strapi, viewer }, params.template, ifMatch, body)),
});

const remove = endpoint({
  name: 'removeClaimTemplate',
  summary: 'Removes a template; what was written with it stays. For agents of level 3 and above.',
  method: 'DELETE',
  path: '/claim-templates/:template',
  who,
  params: byTemplate,
  status: 204,
  limits: ['write'],
  refusals: [...refusals],
  handle: ({ strapi, viewer, params }) => removeTemplate({ strapi, viewer }, params.template),
});

interface Facts {
  contact: string | null;
  product: string | null;
  serial: string | null;
  language: string | null;
}

/** What a template says of a claim `c` that an agent sees, and in which language its dealer reads. */
const factsOfClaim = statement('claim_template_facts', ({ object }) => {
  const facts = object({
    contact: 'c.contact_name',
    serial: 'c.serial',
    product: '(SELECT u.product FROM claims_unit_lnk ul JOIN units u ON u.id = ul.unit_id WHERE ul.claim_id = c.id LIMIT 1)',
    language: '(SELECT m.language FROM claims_creator_lnk ml JOIN members m ON m.id = ml.member_id WHERE ml.claim_id = c.id LIMIT 1)',
  });
  return `SELECT ${facts} AS answer FROM portico_claim_list l JOIN claims c ON c.id = l.claim_id WHERE ${SEEN.agent} AND l.number = ?`;
});

const filled = endpoint({
  name: 'readTemplatesOfClaim',
  summary: 'Templates as they are said of one claim; those in the language of its dealer first. For agents.',
  method: 'GET',
  path: '/claims/:number/templates',
  who,
  params: z.strictObject({ number: word }),
  response: z.array(z.object({ id: z.string(), name: z.string(), language: z.string(), text: z.string() }).meta({ id: 'FilledClaimTemplate' })),
  refusals: ['right.missing'],
  async handle({ viewer, params: { number } }) {
    const reach = reachOn('agent', viewer);
    const facts = await reader().read<Facts>(factsOfClaim(), [...seenBy(reach), number]);
    if (!facts) throw new Refusal('notFound');
    const values = { number, contact: facts.contact ?? '', product: facts.product ?? facts.serial ?? '', agent: viewer.name };
    const language = facts.language ?? viewer.portal.language;
    const first = (one: ClaimTemplate) => (one.language === language ? 0 : 1);
    const found = await readTemplates(viewer);
    return found.sort((one, other) => first(one) - first(other)).map((one) => ({ id: one.id, name: one.name, language: one.language, text: filledIn(one.text, values) }));
  },
});

export default { type: 'content-api', routes: [list, add, change, remove, filled] };
