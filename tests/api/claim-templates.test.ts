import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, details, refusal } from './support/calls.ts';
import { type Claims, claimsOf, foundWarrantyPortal, type WarrantyPortal } from './support/claims.ts';
import { leadAgent } from './support/clients.ts';
import { type Installation, openInstallation } from './support/installation.ts';

interface Template {
  readonly id: string;
  readonly version: string;
  readonly language: string;
  readonly name: string;
  readonly text: string;
}

interface Templates {
  readonly templates: readonly Template[];
  readonly languages: readonly { readonly tag: string }[];
  readonly mayChange: boolean;
}

let installation: Installation;
let portal: WarrantyPortal;
let lead: Claims;
let agent: Claims;
let client: Claims;
let foreign: Claims;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  const elsewhere = await foundWarrantyPortal(installation);
  lead = claimsOf(installation, await leadAgent(installation, portal));
  foreign = claimsOf(installation, await leadAgent(installation, elsewhere));
  [agent, client] = [portal.agent, portal.client].map((who) => claimsOf(installation, who)) as [Claims, Claims];
});
afterAll(() => installation.close());

const thanks = { language: 'en', name: 'Thanks', text: 'Hello {contact},\n\nwe look at {number}, {product}.\n\n{agent}' };

const list = async (who = lead): Promise<Templates> => contentOf(await who.get<Templates>('claim-templates'));
const add = (who: Claims, facts: object = thanks) => who.call<Template>('POST', 'claim-templates', facts);
const change = (who: Claims, { id, version }: Pick<Template, 'id' | 'version'>, facts: object) => who.call<Template>('PATCH', `claim-templates/${id}`, facts, version);
const remove = (who: Claims, id: string) => who.call('DELETE', `claim-templates/${id}`);
const filled = async (who: Claims, number: string) => contentOf(await who.get<Template[]>(`claims/${number}/templates`));

describe('CL-18 who may not keep templates', () => {
  test('agents below level 3 read them, clients see that they may not, others find none', async () => {
    const kept = contentOf(await add(lead, { ...thanks, name: 'Kept' }));
    for (const write of [add(agent), change(agent, kept, thanks), remove(agent, kept.id)]) expect(refusal(await write)).toEqual({ status: 403, code: 'level.missing' });
    for (const write of [client.get('claim-templates'), add(client), change(client, kept, thanks), remove(client, kept.id)]) expect(refusal(await write)).toEqual({ status: 403, code: 'right.missing' });
    for (const write of [change(foreign, kept, thanks), remove(foreign, kept.id)]) expect(refusal(await write)).toEqual({ status: 404, code: 'notFound' });
    expect((await list(foreign)).templates).toEqual([]);
    const { number } = await client.submitted(portal);
    expect(refusal(await client.get(`claims/${number}/templates`))).toEqual({ status: 403, code: 'right.missing' });
    expect(refusal(await foreign.get(`claims/${number}/templates`))).toEqual({ status: 404, code: 'notFound' });
    expect(await list(agent)).toMatchObject({ mayChange: false, templates: [kept] });
    expect((await remove(lead, kept.id)).status).toBe(204);
  });

  test.each<[string, object, string]>([
    ['no text', { ...thanks, text: ' ' }, 'input.invalid'],
    ['a name that is too long', { ...thanks, name: 'x'.repeat(81) }, 'input.invalid'],
    ['a language that is none', { ...thanks, language: 'tlh' }, 'input.invalid'],
    ['something in braces that stands for nothing', { ...thanks, text: 'You get {total}' }, 'input.invalid'],
    ['a field too many', { ...thanks, portal: 'other' }, 'input.unknownParameter'],
  ])('with %s', async (_what, facts, code) => {
    expect(refusal(await add(lead, facts))).toEqual({ status: 400, code });
    expect((await list()).templates).toEqual([]);
  });
});

describe('CL-18 templates', () => {
  test('are kept once a name and language, changed upon what was looked at, and removed', async () => {
    const kept = contentOf(await add(lead));
    expect((await list()).languages.map(({ tag }) => tag)).toContain('nb');
    expect(refusal(await add(lead))).toEqual({ status: 409, code: 'claimTemplate.nameTaken' });
    expect(contentOf(await add(lead, { ...thanks, language: 'nb' })).language).toBe('nb');
    expect((await Promise.all([1, 2, 3].map(() => add(lead, { ...thanks, name: 'At once' })))).map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(refusal(await lead.call('PATCH', `claim-templates/${kept.id}`, thanks))).toEqual({ status: 428, code: 'precondition.missing' });
    const answers = await Promise.all(['One', 'Two'].map((text) => change(lead, kept, { ...thanks, text })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const late = await change(lead, kept, thanks);
    expect(details(late)).toMatchObject({ version: '2' });
    expect(refusal(await change(lead, { ...kept, version: '2' }, { ...thanks, name: 'At once' }))).toEqual({ status: 409, code: 'claimTemplate.nameTaken' });
    for (const { id } of (await list()).templates) expect((await remove(lead, id)).status).toBe(204);
    expect(refusal(await remove(lead, kept.id))).toEqual({ status: 404, code: 'notFound' });
  });

  test('say what they name of the claim, those in the language of its dealer first; values name nothing', async () => {
    for (const language of ['nb', 'en']) contentOf(await add(lead, { ...thanks, language, name: `Thanks ${language}` }));
    const { number } = await client.submitted(portal, { contact: { name: 'Siri {agent}', email: 'siri@fjordvarme.example', company: 'Fjordvarme', phone: '' } });
    const [first, second] = await filled(agent, number);
    expect(first).toMatchObject({ name: 'Thanks en', text: `Hello Siri {agent},\n\nwe look at ${number}, Alpina Nord 9.\n\n${portal.agent.name}` });
    expect(second?.language).toBe('nb');
    const unknown = await client.submitted(portal, { serial: 'NONE-1' });
    expect((await filled(agent, unknown.number))[0]?.text).toContain('NONE-1');
    const draft = await client.create();
    expect(refusal(await agent.get(`claims/${draft.number}/templates`))).toEqual({ status: 404, code: 'notFound' });
  });
});
