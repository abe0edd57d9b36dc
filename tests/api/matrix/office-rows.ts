import { paperPdf, pdfOf } from '../support/approvals.ts';
import { formOf } from '../support/files.ts';
import { clientTaskRows } from './client-task-rows.ts';
import { administration, everybody, ofClaims } from './guards.ts';
import type { Row } from './rows.ts';
import type { Thing } from './things.ts';

const byPortal = ({ portal }: Thing) => ({ portal: portal.key });
const anyVersion = { headers: { 'If-Match': '"1"' } };

const closingStep = { key: 'close', kind: 'close', actor: 'system', needs: [], settledBy: [], completes: [], triggers: [], reminder: null, stuckAfterDays: 1, texts: { en: { title: 'A', text: 'A' } } };
const closingType = { key: 'some', names: { en: 'A' }, steps: [closingStep] };
const typesPath = '/onboarding/portals/:portal/types';

/** None of these portals is an office, so nobody finds types of dossiers; dossier-types.test.ts has some. */
const typeRows: readonly Row[] = [
  { route: 'GET /onboarding/portals', guard: administration, ok: 200 },
  { route: `GET ${typesPath}`, guard: administration, ok: 404, names: byPortal },
  { route: `PUT ${typesPath}`, guard: administration, ok: 404, names: byPortal, asks: () => ({ body: { types: [] }, headers: { 'If-Match': '"0"' } }) },
  { route: `GET ${typesPath}/versions`, guard: administration, ok: 404, names: byPortal },
  { route: `POST ${typesPath}/versions/:version/restore`, guard: administration, ok: 404, names: (thing) => ({ ...byPortal(thing), version: '99' }), asks: () => ({ headers: { 'If-Match': '"0"' } }) },
  { route: `POST ${typesPath}/simulate`, guard: administration, ok: 404, names: byPortal, asks: () => ({ body: { type: closingType, client: { name: 'A', language: 'en', hasUser: true }, begins: 0, happenings: [] } }) },
];

const byRecord = () => ({ client: 'none' });
const byDossier = () => ({ dossier: 'none' });
const someRecord = { name: 'A', email: null, mobile: null, language: null, groups: [] };
const dossierCommand = (command: string): Row => ({ route: `POST /api/dossiers/:dossier/${command}`, guard: ofClaims, ok: 404, names: byDossier, asks: () => ({ body: { step: 'app', ...(command === 'skip' && { reason: 'x' }) }, ...anyVersion }) });

const someDevice = { endpoint: 'https://fcm.googleapis.com/fcm/send/none', keys: { p256dh: Buffer.alloc(65, 4).toString('base64url'), auth: Buffer.alloc(16).toString('base64url') }, device: 'android', userAgent: null };

/** Clients, their devices and dossiers, in portals that are offices; onboarding.test.ts and push.test.ts have some. */
const onboardingRows: readonly Row[] = [
  { route: 'GET /api/client-records', guard: ofClaims, ok: 404 },
  { route: 'GET /api/client-groups', guard: ofClaims, ok: 404 },
  { route: 'GET /api/client-records/:client', guard: ofClaims, ok: 404, names: byRecord },
  { route: 'POST /api/client-records', guard: ofClaims, ok: 404, asks: () => ({ body: someRecord }) },
  { route: 'PUT /api/client-records/:client', guard: ofClaims, ok: 404, names: byRecord, asks: () => ({ body: someRecord, ...anyVersion }) },
  { route: 'POST /api/client-records/:client/invite', guard: ofClaims, ok: 404, names: byRecord, asks: () => ({ body: {} }) },
  { route: 'POST /api/client-record-imports', guard: ofClaims, ok: 404, asks: () => ({ body: formOf({}, [{ name: 'clients.csv', content: Buffer.from('Name\r\nA') }]) }) },
  { route: 'GET /api/dossier-types', guard: ofClaims, ok: 404 },
  { route: 'GET /api/dossiers', guard: ofClaims, ok: 404 },
  { route: 'GET /api/dossiers/:dossier', guard: ofClaims, ok: 404, names: byDossier },
  ...['approve', 'do-by-hand', 'skip', 'remind', 'ask-again'].map(dossierCommand),
  { route: 'POST /api/dossier-starts', guard: ofClaims, ok: 404, asks: () => ({ body: { type: 'createNewUser', clients: [], groups: ['A'] } }) },
  { route: 'GET /api/client-records/:client/dossiers', guard: ofClaims, ok: 404, names: byRecord },
  { route: 'POST /api/dossier-starts/look', guard: ofClaims, ok: 404, asks: () => ({ body: { type: 'createNewUser', clients: [], groups: ['A'] } }) },
  { route: 'GET /api/dossier-starts/newest', guard: ofClaims, ok: 404 },
  { route: 'GET /api/client-records/:client/app', guard: ofClaims, ok: 404, names: byRecord },
  { route: 'POST /api/client-invitations/look', guard: ofClaims, ok: 404, asks: () => ({ body: { clients: [], groups: ['A'] } }) },
  { route: 'POST /api/client-invitations', guard: ofClaims, ok: 404, asks: () => ({ body: { clients: [], groups: ['A'] } }) },
  { route: 'GET /api/client-invitations/newest', guard: ofClaims, ok: 404 },
  { route: 'GET /api/client-app', guard: ofClaims, ok: 404 },
  { route: 'PUT /api/client-app/devices', guard: ofClaims, ok: 404, asks: () => ({ body: someDevice }) },
  { route: 'DELETE /api/client-app/devices/:device', guard: ofClaims, ok: 404, names: () => ({ device: 'none' }) },
  { route: 'POST /api/client-app/test', guard: ofClaims, ok: 404 },
  { route: 'POST /api/client-app/facts', guard: ofClaims, ok: 404, asks: () => ({ body: { device: 'ios', inApp: false } }) },
  { route: 'POST /api/client-app/opened', guard: ofClaims, ok: 404, asks: () => ({ body: { mark: 'none' } }) },
];

const byApproval = () => ({ approval: 'none' });
const byPlace = () => ({ type: 'createNewUser', step: 'document' });
const somePdf = () => formOf({ title: 'A' }, [paperPdf(pdfOf(['A']))]);
const looked = { sha256: 'a'.repeat(64) };

/** Approvals of documents, on either side, in portals that are offices; document-approval.test.ts has some. */
const approvalRows: readonly Row[] = [
  { route: 'GET /api/approvals', guard: ofClaims, ok: 404 },
  { route: 'GET /api/approvals/:approval', guard: ofClaims, ok: 404, names: byApproval },
  { route: 'GET /api/approvals/:approval/file', guard: ofClaims, ok: 404, names: byApproval },
  { route: 'GET /api/approvals/:approval/certificate.pdf', guard: ofClaims, ok: 404, names: byApproval },
  { route: 'POST /api/approvals/:approval/approve', guard: ofClaims, ok: 404, names: byApproval, asks: () => ({ body: looked }) },
  { route: 'POST /api/approvals/:approval/decline', guard: ofClaims, ok: 404, names: byApproval, asks: () => ({ body: { ...looked, reason: 'x' } }) },
  { route: 'GET /api/client-records/:client/approvals', guard: ofClaims, ok: 404, names: byRecord },
  { route: 'POST /api/client-records/:client/approvals', guard: ofClaims, ok: 404, names: byRecord, asks: () => ({ body: somePdf() }) },
  { route: 'POST /api/client-approvals/:approval/withdraw', guard: ofClaims, ok: 404, names: byApproval, asks: () => ({ body: {} }) },
  { route: 'GET /api/client-approvals/:approval/file', guard: ofClaims, ok: 404, names: byApproval },
  { route: 'GET /api/client-approvals/:approval/certificate.pdf', guard: ofClaims, ok: 404, names: byApproval },
  { route: 'GET /api/dossier-documents', guard: ofClaims, ok: 404 },
  { route: 'POST /api/dossier-documents/:type/:step', guard: ofClaims, ok: 404, names: byPlace, asks: () => ({ body: formOf({}, [paperPdf(pdfOf(['A']))]), ...anyVersion }) },
  { route: 'GET /api/dossier-documents/:type/:step/file', guard: ofClaims, ok: 404, names: byPlace },
  // Portals of the matrix are no offices.
  { route: 'GET /api/portals/:portal/approved-documents/:sha256', guard: everybody, ok: 404, names: (thing) => ({ ...byPortal(thing), ...looked }) },
];

/** What offices, their clients and those who set them up ask for. */
export const aboutOffices: readonly Row[] = [...typeRows, ...onboardingRows, ...clientTaskRows, ...approvalRows];
