import { formOf, png } from '../support/files.ts';
import { administration, everybody, ofClaims } from './guards.ts';
import type { Row } from './rows.ts';
import type { Thing } from './things.ts';

const byPortal = ({ portal }: Thing) => ({ portal: portal.key });

const someClaim = { contact: { name: '', email: '', company: '', phone: '' }, serial: '', failureDate: null, problem: '', description: '', lines: [] };
const someReturn = { type: 'credit', lines: [{ serial: '', description: 'Board', quantity: 1 }], returnAddress: 'Yard 1', instructions: '', validUntil: '2099-01-01' };
const rmaCommand = (path: string, body: object = {}): Row => ({ route: `POST /api/rmas/:number/${path}`, guard: ofClaims, ok: 404, names: byClaim, asks: () => ({ body, headers: { 'If-Match': '"1"' } }) });
const someTemplate = { language: 'en', name: 'Thanks', text: 'Thank you, {contact}.' };
const byClaim = () => ({ number: 'none' });
const byClaimMail = () => ({ number: 'none', message: 'sent-1' });
const byClaimDocument = () => ({ number: 'none', document: 'none' });
const ofParts = () => ({ kind: 'part' });
const claimCommand = (path: string, body: object = {}): Row => ({ route: `POST /api/claims/:number/${path}`, guard: ofClaims, ok: 404, names: byClaim, asks: () => ({ body }) });

const claimRows: readonly Row[] = [
  { route: 'GET /api/claims', guard: ofClaims, ok: 404 },
  { route: 'GET /api/claim-counts', guard: ofClaims, ok: 404 },
  { route: 'GET /api/client-portal', guard: ofClaims, ok: 404 },
  { route: 'GET /api/claim-figures', guard: ofClaims, ok: 404 },
  { route: 'GET /api/claim-filters', guard: ofClaims, ok: 404 },
  { route: 'GET /api/claim-files/claims.csv', guard: ofClaims, ok: 404 },
  { route: 'GET /api/claim-files/claims.xlsx', guard: ofClaims, ok: 404 },
  { route: 'GET /api/claim-masters/:kind', guard: ofClaims, ok: 404, names: ofParts },
  { route: 'POST /api/claim-masters/:kind', guard: ofClaims, ok: 404, names: ofParts, asks: () => ({ body: { number: 'A-1', description: 'Seal', price: 1 } }) },
  { route: 'GET /api/claim-masters/:kind/file.csv', guard: ofClaims, ok: 404, names: ofParts },
  { route: 'GET /api/claim-masters/:kind/file.xlsx', guard: ofClaims, ok: 404, names: ofParts },
  { route: 'PATCH /api/claim-masters/:kind/:master', guard: ofClaims, ok: 404, names: () => ({ kind: 'part', master: 'none' }), asks: () => ({ body: {}, headers: { 'If-Match': '"1"' } }) },
  { route: 'POST /api/claim-masters/:kind/import', guard: ofClaims, ok: 404, names: ofParts, asks: () => ({ body: {} }) },
  { route: 'GET /api/claim-parts', guard: ofClaims, ok: 404 },
  { route: 'GET /api/claim-labour', guard: ofClaims, ok: 404 },
  { route: 'POST /api/claims', guard: ofClaims, ok: 404, asks: () => ({ body: {} }) },
  { route: 'GET /api/claims/:number', guard: ofClaims, ok: 404, names: byClaim },
  { route: 'PATCH /api/claims/:number', guard: ofClaims, ok: 404, names: byClaim, asks: () => ({ body: someClaim, headers: { 'If-Match': '"1"' } }) },
  { ...claimCommand('submit'), asks: () => ({ body: {}, headers: { 'If-Match': '"1"' } }) },
  claimCommand('start-review'),
  claimCommand('ask', { comment: 'Why?' }),
  claimCommand('answer', { comment: 'So' }),
  { ...claimCommand('approve'), asks: () => ({ body: {}, headers: { 'If-Match': '"1.0"' } }) },
  { ...claimCommand('reject'), asks: () => ({ body: { comment: 'No' }, headers: { 'If-Match': '"1.0"' } }) },
  claimCommand('close'),
  claimCommand('assign'),
  claimCommand('comments', { text: 'Hello' }),
  { route: 'GET /api/rmas', guard: ofClaims, ok: 404 },
  { route: 'GET /api/rma-counts', guard: ofClaims, ok: 404 },
  { route: 'GET /api/rmas/:number', guard: ofClaims, ok: 404, names: byClaim },
  { route: 'GET /api/rmas/:number/paper.pdf', guard: ofClaims, ok: 404, names: byClaim },
  claimCommand('rmas', someReturn),
  { route: 'GET /api/claims/:number/rmas', guard: ofClaims, ok: 404, names: byClaim },
  rmaCommand('ship', { carrier: 'DHL', tracking: '1Z' }),
  rmaCommand('receive'),
  rmaCommand('inspect', { results: [{ result: 'accepted', comment: '' }] }),
  rmaCommand('close'),
  rmaCommand('cancel', { comment: 'No' }),
  { route: 'GET /api/claims/:number/templates', guard: ofClaims, ok: 404, names: byClaim },
  { route: 'GET /api/claim-templates', guard: ofClaims, ok: 404 },
  { route: 'POST /api/claim-templates', guard: ofClaims, ok: 404, asks: () => ({ body: someTemplate }) },
  { route: 'PATCH /api/claim-templates/:template', guard: ofClaims, ok: 404, names: () => ({ template: 'none' }), asks: () => ({ body: someTemplate, headers: { 'If-Match': '"1"' } }) },
  { route: 'DELETE /api/claim-templates/:template', guard: ofClaims, ok: 404, names: () => ({ template: 'none' }) },
  { route: 'GET /api/claims/:number/mail-history', guard: ofClaims, ok: 404, names: byClaim },
  { route: 'GET /api/claims/:number/mail-history/:message', guard: ofClaims, ok: 404, names: byClaimMail },
  { route: 'GET /api/claims/:number/mail-history/:message/source', guard: ofClaims, ok: 404, names: byClaimMail },
  { ...claimCommand('mail-history/:message/send-again'), names: byClaimMail },
  claimCommand('decisions', { decisions: [{ line: 1, decision: 'approved' }] }),
  { ...claimCommand('documents'), asks: async () => ({ body: formOf({}, [{ name: 'board.png', content: await png() }]) }) },
  { route: 'PATCH /api/claims/:number/documents/:document', guard: ofClaims, ok: 404, names: byClaimDocument, asks: () => ({ body: { kind: 'invoice' } }) },
  { route: 'DELETE /api/claims/:number/documents/:document', guard: ofClaims, ok: 404, names: byClaimDocument },
  { route: 'GET /api/claims/:number/documents/:document/file', guard: ofClaims, ok: 404, names: byClaimDocument },
];

const byClientCompany = ({ company }: Thing) => ({ company });
const byClientLogin = ({ company, member: login }: Thing) => ({ company, login });
const someCompany = { name: 'Fjordvarme', phone: '', labourRate: null };

const byUnit = () => ({ unit: 'none' });
const someRegistration = { ownerName: 'Kari Moen', ownerEmail: '', ownerPhone: '', siteAddress: 'Strandgata 4', deliveredOn: '2030-01-01' };
const somePlate = { serial: 'AN9-1', product: 'none', shippedOn: null };
const onUnit = (method: 'POST' | 'PATCH', path: string, body: object): Row => ({ route: `${method} /api/units/:unit${path}`, guard: ofClaims, ok: 404, names: byUnit, asks: () => ({ body, headers: { 'If-Match': '"1"' } }) });

/** Units, in portals with claims; units.test.ts has such a portal. */
const unitRows: readonly Row[] = [
  { route: 'GET /api/units', guard: ofClaims, ok: 404 },
  { route: 'GET /api/unit-choices', guard: ofClaims, ok: 404 },
  { route: 'GET /api/found-units', guard: ofClaims, ok: 404, asks: () => ({ query: { serial: 'AN9-1' } }) },
  { route: 'GET /api/units/:unit', guard: ofClaims, ok: 404, names: byUnit },
  { route: 'GET /api/unit-files/units.csv', guard: ofClaims, ok: 404 },
  { route: 'GET /api/unit-files/units.xlsx', guard: ofClaims, ok: 404 },
  { route: 'POST /api/units', guard: ofClaims, ok: 404, asks: () => ({ body: { ...somePlate, company: null } }) },
  onUnit('PATCH', '', somePlate),
  onUnit('POST', '/register', someRegistration),
  onUnit('PATCH', '/registration', someRegistration),
  onUnit('POST', '/assign', { company: null }),
  onUnit('POST', '/extend', { what: 'both', months: 12, reason: 'Goodwill' }),
  { route: 'POST /api/unit-imports', guard: ofClaims, ok: 404, asks: () => ({ body: {} }) },
  { route: 'GET /api/unit-imports/newest', guard: ofClaims, ok: 404 },
];

/** Dealers and clients, for agents of portals with claims; claim-people.test.ts and claim-invitations.test.ts have such a portal. */
const clientRows: readonly Row[] = [
  { route: 'GET /api/work/clients', guard: ofClaims, ok: 404 },
  { route: 'POST /api/work/clients', guard: ofClaims, ok: 404, asks: () => ({ body: { ...someCompany, kind: 'dealer' } }) },
  { route: 'GET /api/work/clients/:company', guard: ofClaims, ok: 404, names: byClientCompany },
  { route: 'PATCH /api/work/clients/:company', guard: ofClaims, ok: 404, names: byClientCompany, asks: () => ({ body: someCompany, headers: { 'If-Match': '"1"' } }) },
  { route: 'POST /api/work/clients/:company/logins', guard: ofClaims, ok: 404, names: byClientCompany, asks: () => ({ body: { name: 'Silje', email: 'silje@fjordvarme.example', language: null } }) },
  { route: 'POST /api/work/clients/:company/logins/:login/invite', guard: ofClaims, ok: 404, names: byClientLogin },
  { route: 'POST /api/work/clients/:company/logins/:login/lock', guard: ofClaims, ok: 404, names: byClientLogin },
  { route: 'POST /api/work/clients/:company/logins/:login/unlock', guard: ofClaims, ok: 404, names: byClientLogin },
];

const byArticle = (thing: Thing) => ({ ...byPortal(thing), article: 'none' });
const articlePath = '/knowledge-base/portals/:portal/articles';
const someArticle = { title: '', summary: '', category: '', language: 'en', body: '', visibility: 'client', productLines: [], sharedWith: [] };
const anyVersion = { headers: { 'If-Match': '"1"' } };

/** Articles, in portals that have claims; knowledge.test.ts has some. */
const articleRows: readonly Row[] = [
  { route: 'GET /api/articles', guard: ofClaims, ok: 404 },
  { route: 'GET /api/article-suggestions', guard: ofClaims, ok: 404 },
  { route: 'GET /api/articles/:number', guard: ofClaims, ok: 404, names: byClaim },
  { route: 'GET /api/articles/:number/files/:file', guard: ofClaims, ok: 404, names: () => ({ number: 'none', file: 'none' }) },
  { route: 'PUT /api/articles/:number/vote', guard: ofClaims, ok: 404, names: byClaim, asks: () => ({ body: { helpful: true } }) },
  { route: 'GET /api/portals/:portal/article-previews/:token', guard: everybody, ok: 404, names: (thing) => ({ ...byPortal(thing), token: 'none' }) },
  { route: 'GET /api/portals/:portal/article-previews/:token/files/:file', guard: everybody, ok: 404, names: (thing) => ({ ...byPortal(thing), token: 'none', file: 'none' }) },
  { route: 'GET /knowledge-base/portals', guard: administration, ok: 200 },
  { route: `GET ${articlePath}`, guard: administration, ok: 404, names: byPortal },
  { route: `POST ${articlePath}`, guard: administration, ok: 404, names: byPortal, asks: () => ({ body: {} }) },
  { route: `GET ${articlePath}/:article`, guard: administration, ok: 404, names: byArticle },
  { route: `PUT ${articlePath}/:article`, guard: administration, ok: 404, names: byArticle, asks: () => ({ body: someArticle, ...anyVersion }) },
  { route: `POST ${articlePath}/:article/publish`, guard: administration, ok: 404, names: byArticle, asks: () => anyVersion },
  { route: `POST ${articlePath}/:article/withdraw`, guard: administration, ok: 404, names: byArticle, asks: () => anyVersion },
  { route: `POST ${articlePath}/:article/pictures`, guard: administration, ok: 404, names: byArticle, asks: async () => ({ body: formOf({}, [{ name: 'board.png', content: await png() }]) }) },
  { route: `POST ${articlePath}/:article/attachments`, guard: administration, ok: 404, names: byArticle, asks: async () => ({ body: formOf({}, [{ name: 'board.png', content: await png() }]), ...anyVersion }) },
  { route: `DELETE ${articlePath}/:article/attachments/:file`, guard: administration, ok: 404, names: (thing) => ({ ...byArticle(thing), file: 'none' }), asks: () => anyVersion },
  { route: `POST ${articlePath}/:article/preview`, guard: administration, ok: 404, names: byArticle, asks: () => ({ body: someArticle }) },
  { route: `GET ${articlePath}/:article/votes`, guard: administration, ok: 404, names: byArticle },
];

/** What portals with claims answer; claims-matrix.test.ts has such a portal. */
export const aboutClaims: readonly Row[] = [...claimRows, ...unitRows, ...clientRows, ...articleRows];
