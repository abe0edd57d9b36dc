/**
 * What a side may expect at a door about claims, of a thing of its own portal: `in` gets past every guard, whatever the
 * state of the thing then says; 403 knows of it and may not; 404 finds nothing.
 */
export type Verdict = 'in' | 403 | 404;

export interface Sides {
  readonly agent: Verdict;
  /** Of the company that the thing is of. */
  readonly client: Verdict;
  /** Of another company of the same portal. */
  readonly otherClient: Verdict;
}

/** Lists and doors about no thing of its own: each side finds what is its own there. */
const both: Sides = { agent: 'in', client: 'in', otherClient: 'in' };
const agents: Sides = { agent: 'in', client: 403, otherClient: 403 };
const clients: Sides = { agent: 403, client: 'in', otherClient: 'in' };
/** Things of one company. */
const ofBoth: Sides = { agent: 'in', client: 'in', otherClient: 404 };
const ofAgents: Sides = { agent: 'in', client: 403, otherClient: 404 };
const ofClients: Sides = { agent: 403, client: 'in', otherClient: 404 };
/** Of one company, and known to others by its other face (CL-13), or written for all. */
const ofAll: Sides = { agent: 'in', client: 'in', otherClient: 'in' };
/** Others know of it by its other face. */
const ofOwners: Sides = { agent: 'in', client: 'in', otherClient: 403 };
/** Nobody made such a thing for this test. */
const ofNone: Sides = { agent: 404, client: 404, otherClient: 404 };
/** Whoever leads the agents may; claim-templates.test.ts and claim-people.test.ts have one. */
const leads: Sides = { agent: 403, client: 403, otherClient: 403 };

/** By hand from CL-01 to CL-19, and never from the routes themselves. */
export const claimSides: Readonly<Record<string, Sides>> = {
  'GET /api/claims': both,
  'GET /api/claim-counts': both,
  'GET /api/claim-figures': agents,
  'GET /api/claim-filters': both,
  'GET /api/claim-files/claims.csv': both,
  'GET /api/claim-files/claims.xlsx': both,
  'GET /api/claim-masters/:kind': agents,
  'POST /api/claim-masters/:kind': agents,
  'GET /api/claim-masters/:kind/file.csv': agents,
  'GET /api/claim-masters/:kind/file.xlsx': agents,
  'PATCH /api/claim-masters/:kind/:master': agents,
  'POST /api/claim-masters/:kind/import': agents,
  'GET /api/claim-parts': clients,
  'GET /api/claim-labour': clients,
  'POST /api/claims': clients,
  'GET /api/claims/:number': ofBoth,
  'PATCH /api/claims/:number': ofClients,
  'POST /api/claims/:number/submit': ofClients,
  'POST /api/claims/:number/start-review': ofAgents,
  'POST /api/claims/:number/ask': ofAgents,
  'POST /api/claims/:number/answer': ofClients,
  'POST /api/claims/:number/approve': ofAgents,
  'POST /api/claims/:number/reject': ofAgents,
  'POST /api/claims/:number/close': ofAgents,
  'POST /api/claims/:number/assign': ofAgents,
  'POST /api/claims/:number/comments': ofBoth,
  'GET /api/claims/:number/templates': agents,
  'GET /api/claim-templates': agents,
  'POST /api/claim-templates': leads,
  'PATCH /api/claim-templates/:template': leads,
  'DELETE /api/claim-templates/:template': leads,
  'GET /api/claims/:number/mail-history': ofAgents,
  'GET /api/claims/:number/mail-history/:message': ofAgents,
  'GET /api/claims/:number/mail-history/:message/source': ofAgents,
  'POST /api/claims/:number/mail-history/:message/send-again': ofAgents,
  'POST /api/claims/:number/decisions': ofAgents,
  'POST /api/claims/:number/documents': ofClients,
  'PATCH /api/claims/:number/documents/:document': ofClients,
  'DELETE /api/claims/:number/documents/:document': ofClients,
  'GET /api/claims/:number/documents/:document/file': ofBoth,
  'GET /api/client-portal': clients,
  'GET /api/rmas': both,
  'GET /api/rma-counts': both,
  'GET /api/rmas/:number': ofBoth,
  'GET /api/rmas/:number/paper.pdf': ofBoth,
  'GET /api/claims/:number/rmas': ofBoth,
  'POST /api/claims/:number/rmas': ofAgents,
  'POST /api/rmas/:number/ship': ofClients,
  'POST /api/rmas/:number/receive': ofAgents,
  'POST /api/rmas/:number/inspect': ofAgents,
  'POST /api/rmas/:number/close': ofAgents,
  'POST /api/rmas/:number/cancel': ofAgents,
  'GET /api/units': both,
  'GET /api/unit-choices': agents,
  'GET /api/found-units': both,
  'GET /api/units/:unit': ofAll,
  'GET /api/unit-files/units.csv': both,
  'GET /api/unit-files/units.xlsx': both,
  'POST /api/units': agents,
  'PATCH /api/units/:unit': agents,
  'POST /api/units/:unit/register': ofOwners,
  'PATCH /api/units/:unit/registration': ofOwners,
  'POST /api/units/:unit/assign': agents,
  'POST /api/units/:unit/extend': leads,
  'POST /api/unit-imports': agents,
  'GET /api/unit-imports/newest': agents,
  'GET /api/articles': both,
  'GET /api/article-suggestions': both,
  'GET /api/articles/:number': ofAll,
  'GET /api/articles/:number/files/:file': ofNone,
  'PUT /api/articles/:number/vote': ofAll,
  'GET /api/work/clients': agents,
  'POST /api/work/clients': leads,
  'GET /api/work/clients/:company': agents,
  'PATCH /api/work/clients/:company': leads,
  'POST /api/work/clients/:company/logins': leads,
  'POST /api/work/clients/:company/logins/:login/invite': leads,
  'POST /api/work/clients/:company/logins/:login/lock': leads,
  'POST /api/work/clients/:company/logins/:login/unlock': leads,
};
