import { someClientSettings } from '../support/client-portal.ts';
import { formOf, png } from '../support/files.ts';
import { paperOf } from '../support/invoices.ts';
import { someNumber } from '../support/rest.ts';
import { administration, commands, customers, everybody, type Guard, handlersDesk, leaders, machines, members, nobodyElse, notGiven, reading, stockReading, stockWriting, taskForce, workspace } from './guards.ts';
import { aboutClaims } from './claim-rows.ts';
import { aboutOffices } from './office-rows.ts';
import { staffingRows } from './staffing-rows.ts';
import type { Stage, Thing } from './things.ts';

/** What a request needs beside its address. */
export interface Asked {
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

/**
 * One route and what each actor may expect of it (PF-14). Written by hand from the specification and never from the
 * route's own declaration, so that a wrong declaration is found.
 */
export interface Row {
  /** Method and path as the server lists them. */
  readonly route: string;
  readonly guard: Guard;
  /** The status when an actor may, and the thing is within the actor's reach. */
  readonly ok: number;
  /** The status for a thing out of reach, and for none: 404 unless it is named in a list or a body. */
  readonly outside?: number;
  /** The parameters of the path; none where the route is about no thing. */
  readonly names?: (thing: Thing) => Readonly<Record<string, string>>;
  readonly asks?: (thing: Thing) => Asked | Promise<Asked>;
  /** Each request that may change something gets a thing of its own, that has come so far. */
  readonly changes?: Stage;
  /** The answer shows the thing, so its mark stands in it. */
  readonly shows?: true;
  /** It ends the session that it is asked with. */
  readonly endsSession?: true;
}

const byCase = ({ case: id }: Thing) => ({ id });
const byTask = ({ task: id }: Thing) => ({ id });
const byDocument = ({ document: id }: Thing) => ({ id });
const byPortal = ({ portal }: Thing) => ({ portal: portal.key });
const byInvoice = ({ invoice: id }: Thing) => ({ id });
const byContact = ({ case: id, contact }: Thing) => ({ id, contact });
const byNumber = ({ number }: Thing) => ({ number });

const caseCommand = (path: string, body: object, { stage = 'open', ok = 200 }: { stage?: Stage; ok?: number } = {}): Row => ({
  route: `POST /api/cases/:id/${path}`,
  guard: commands,
  ok,
  names: byCase,
  asks: () => ({ body }),
  changes: stage,
});

const taskCommand = (path: string, stage: Stage, body: (thing: Thing) => object = () => ({})): Row => ({
  route: `POST /api/tasks/:id/${path}`,
  guard: commands,
  ok: 200,
  names: byTask,
  asks: (thing) => ({ body: body(thing) }),
  changes: stage,
});

const accessCommand = (path: string): Row => ({ route: `POST /api/cases/:id/access/:contact/${path}`, guard: commands, ok: 200, names: byContact, asks: () => ({ body: {} }), changes: 'open' });

const documentCommand = (path: string): Row => ({ route: `POST /api/documents/:id/${path}`, guard: commands, ok: 200, names: byDocument, asks: () => ({ body: {} }), changes: 'open' });

/** The four doors of a stock type. A list is asked for the thing; who may not see it gets an empty page, as for none. */
function stock(plural: string, idOf: (thing: Thing) => string, creation: (thing: Thing) => object, change: object): Row[] {
  return [
    { route: `GET /api/${plural}`, guard: stockReading, ok: 200, outside: 200, names: () => ({}), asks: (thing) => ({ query: { 'filters[documentId][$eq]': idOf(thing) } }), shows: true },
    { route: `GET /api/${plural}/:id`, guard: stockReading, ok: 200, names: (thing) => ({ id: idOf(thing) }), shows: true },
    { route: `POST /api/${plural}`, guard: stockWriting, ok: 201, outside: 400, names: () => ({}), asks: (thing) => ({ body: { data: creation(thing) } }), changes: 'open' },
    { route: `PUT /api/${plural}/:id`, guard: stockWriting, ok: 200, names: (thing) => ({ id: idOf(thing) }), asks: () => ({ body: { data: change } }), changes: 'open' },
  ];
}

const stockRows: readonly Row[] = [
  ...stock('cases', (thing) => thing.case, ({ portal }) => ({ number: someNumber(), title: 'Leak', portal: portal.documentId }), { city: 'Oslo' }),
  ...stock('contacts', (thing) => thing.contact, (thing) => ({ name: 'Ola', role: 'other', case: thing.case }), { role: 'contactPerson' }),
  ...stock('tasks', (thing) => thing.task, (thing) => ({ title: 'Painting', case: thing.case }), { description: 'Two coats' }),
  ...stock('documents', (thing) => thing.document, (thing) => ({ title: 'Letter', case: thing.case }), { kind: 'letter' }),
  ...stock('invoices', (thing) => thing.invoice, (thing) => ({ number: someNumber(), amount: 100_000, company: thing.company, case: thing.case }), { comment: 'Paid on Friday' }),
];

const commandRows: readonly Row[] = [
  caseCommand('wait', { until: '2030-01-01', reason: 'Parts' }),
  caseCommand('resume', {}, { stage: 'waiting' }),
  caseCommand('close', { reason: 'Done by the customer' }),
  caseCommand('cancel', { reason: 'Reported twice' }),
  caseCommand('reopen', { reason: 'More damage' }, { stage: 'closed' }),
  caseCommand('reminder', { on: '2030-01-01' }),
  caseCommand('decide', { decision: 'accepted' }),
  { ...caseCommand('calls', { number: '+4791548207', reached: true, seconds: 60 }, { ok: 201 }), guard: taskForce },
  caseCommand('messages', { text: 'We come on Friday.' }, { ok: 201 }),
  { route: 'GET /api/cases/:id/messages', guard: reading, ok: 200, names: byCase },
  { route: 'POST /api/cases/:id/messages/read', guard: commands, ok: 200, names: byCase, asks: () => ({ body: {} }) },
  // Nothing came with a message of this test; messages.test.ts reads an attachment.
  { route: 'GET /api/cases/:id/messages/:message/files/:file', guard: reading, ok: 404, names: ({ case: id }) => ({ id, message: 'none', file: 'none' }) },
  { route: 'GET /api/cases/:id/asks', guard: reading, ok: 200, names: byCase, shows: true },
  caseCommand('asks', { text: 'A photo of the pipe', kind: 'photo', dueOn: '2030-01-01' }, { ok: 201 }),
  { route: 'POST /api/asks/:id/withdraw', guard: commands, ok: 200, names: ({ ask: id }) => ({ id }), asks: () => ({ body: {} }), changes: 'open' },
  caseCommand('tasks', { title: 'Painting', kind: 'repair' }, { ok: 201 }),
  { route: 'GET /api/cases/:id/customer-access', guard: reading, ok: 200, names: byCase },
  { route: 'PUT /api/cases/:id/customer-access', guard: commands, ok: 200, names: byCase, asks: () => ({ body: { newsTile: 'never' }, headers: { 'If-Match': '"0"' } }), changes: 'open' },
  { route: 'GET /api/cases/:id/access', guard: reading, ok: 200, names: byCase, shows: true },
  accessCommand('grant'),
  accessCommand('resend'),
  accessCommand('revoke'),
  taskCommand('allocate', 'created', ({ office }) => ({ office })),
  { ...taskCommand('confirm', 'allocated'), guard: taskForce },
  taskCommand('responsible', 'allocated', ({ member }) => ({ responsible: member })),
  taskCommand('schedule', 'assigned', () => ({ from: '2030-01-01', to: '2030-01-02' })),
  taskCommand('meeting', 'assigned', () => ({ at: '2030-01-01T10:00' })),
  taskCommand('start', 'assigned'),
  taskCommand('done', 'started'),
  taskCommand('approve', 'done'),
  taskCommand('send-back', 'done', () => ({ comment: 'One wall is missing' })),
  taskCommand('remove', 'created'),
  {
    route: 'POST /api/tasks/:id/media',
    guard: commands,
    ok: 201,
    names: byTask,
    asks: async () => ({ body: formOf({}, [{ name: 'wall.png', content: await png() }], 'files') }),
    changes: 'open',
  },
  // No task of this test has media, and none is an inspection; inspections.test.ts has some of both.
  { route: 'POST /api/tasks/:id/media/:file/move', guard: commands, ok: 404, names: ({ task: id }) => ({ id, file: 'none' }), asks: () => ({ body: { to: 'extras' } }) },
  { route: 'GET /api/tasks/:id/findings', guard: { ...taskForce, 'read-only API token': 'within' }, ok: 200, names: byTask },
  { route: 'PUT /api/tasks/:id/findings', guard: commands, ok: 409, names: byTask, asks: () => ({ body: { cause: 'A pipe' }, headers: { 'If-Match': '"0"' } }) },
  { ...taskCommand('budgets', 'scheduled', () => ({ amount: 100_000 })), ok: 201 },
  taskCommand('budgets/approve', 'budgeted'),
  taskCommand('budgets/reject', 'budgeted', () => ({ comment: 'Too much' })),
  taskCommand('budgets/forward', 'budgeted'),
  { route: 'GET /api/tasks/:id/budgets', guard: reading, ok: 200, names: byTask },
  { ...taskCommand('cash-offers', 'created', () => ({ text: 'You paint yourself', amount: 100_000 })), ok: 201 },
  { route: 'POST /api/cash-offers/:id/withdraw', guard: commands, ok: 200, names: ({ cashOffer }) => ({ id: cashOffer }), asks: () => ({ body: {} }), changes: 'open' },
  {
    route: 'POST /api/cases/:id/invoices',
    guard: commands,
    ok: 201,
    names: byCase,
    asks: ({ company }) => ({ body: formOf({ number: someNumber(), amount: '100000', company }, [paperOf('1')]) }),
    changes: 'allocated',
  },
  { route: 'POST /api/invoices/:id/approve', guard: commands, ok: 200, names: byInvoice, asks: () => ({ body: {} }), changes: 'open' },
  { route: 'POST /api/invoices/:id/reject', guard: commands, ok: 200, names: byInvoice, asks: () => ({ body: { comment: 'Too much' } }), changes: 'open' },
  {
    route: 'POST /api/cases/:id/documents',
    guard: taskForce,
    ok: 201,
    names: byCase,
    asks: () => ({ body: formOf({ title: 'Letter' }, [{ name: 'letter.txt', content: Buffer.from('Dear Anne') }]) }),
    changes: 'open',
  },
  // Nothing was found yet that a report could tell; made-reports.test.ts makes some.
  caseCommand('reports', { report: 'inspectionReport' }, { ok: 409 }),
  documentCommand('share'),
  documentCommand('unshare'),
];

const chatRows: readonly Row[] = [
  { route: 'GET /api/cases/:id/chat', guard: workspace, ok: 200, names: byCase },
  { route: 'POST /api/cases/:id/chat', guard: workspace, ok: 201, names: byCase, asks: () => ({ body: { text: 'The dryers are due on Monday.' } }), changes: 'open' },
  { route: 'POST /api/cases/:id/chat/read', guard: workspace, ok: 204, names: byCase, asks: () => ({ body: { until: 1 } }) },
  // Who is on the case of this test has no name here; chat.test.ts marks some.
  { route: 'PUT /api/cases/:id/chat/members/:member', guard: workspace, ok: 400, names: (thing) => ({ ...byCase(thing), member: 'none' }), asks: () => ({ body: { marked: true } }) },
];

const byRfq = ({ rfq: id }: Thing) => ({ id });
const someBid = { bid: JSON.stringify({ parts: [{ task: 'none', amount: 1 }] }) };

const rfqCommand = (path: string, body: object, ok = 200): Row => ({ route: `POST /api/rfqs/:id/${path}`, guard: commands, ok, names: byRfq, asks: () => ({ body }), changes: 'open' });

/** No request of this test has come to bids, and no member of it is invited: rfqs.test.ts bids, decides and reads papers. */
const rfqRows: readonly Row[] = [
  { route: 'GET /api/cases/:id/rfqs', guard: reading, ok: 200, names: byCase, shows: true },
  { route: 'POST /api/cases/:id/rfqs', guard: commands, ok: 201, names: byCase, asks: ({ task }) => ({ body: { description: 'Tiles', deadline: '2031-03-01T12:00', tasks: [task] } }), changes: 'created' },
  { route: 'PATCH /api/rfqs/:id', guard: commands, ok: 200, names: byRfq, asks: () => ({ body: { description: 'Large tiles' } }), changes: 'open' },
  { ...rfqCommand('papers', {}, 201), asks: async () => ({ body: formOf({}, [{ name: 'wall.png', content: await png() }], 'files') }) },
  rfqCommand('send', {}),
  rfqCommand('cancel', { reason: 'Done otherwise' }),
  rfqCommand('decide', { invitation: 'none' }, 409),
  { route: 'GET /api/rfqs/:id/papers/:file', guard: reading, ok: 404, names: (thing) => ({ ...byRfq(thing), file: 'none' }) },
  { route: 'GET /api/work/rfqs', guard: members, ok: 200 },
  { route: 'GET /api/work/rfqs/:id', guard: members, ok: 404, names: () => ({ id: 'none' }) },
  { route: 'POST /api/work/rfqs/:id/bid', guard: members, ok: 404, names: () => ({ id: 'none' }), asks: () => ({ body: someBid }) },
  { route: 'GET /api/work/rfqs/:id/papers/:file', guard: members, ok: 404, names: () => ({ id: 'none', file: 'none' }) },
  { route: 'GET /api/portals/:portal/bid-links/:token', guard: everybody, ok: 200, names: (thing) => ({ ...byPortal(thing), token: 'none' }) },
  { route: 'GET /api/portals/:portal/bid-links/:token/papers/:file', guard: everybody, ok: 404, names: (thing) => ({ ...byPortal(thing), token: 'none', file: 'none' }) },
  { route: 'POST /api/portals/:portal/bid-links/open', guard: everybody, ok: 404, names: byPortal, asks: () => ({ body: { token: 'none' } }) },
  { route: 'POST /api/portals/:portal/bid-links/bid', guard: everybody, ok: 404, names: byPortal, asks: () => ({ body: { token: 'none', ...someBid } }) },
];

const customerRows: readonly Row[] = [
  { route: 'GET /api/customer/cases', guard: customers, ok: 200 },
  { route: 'GET /api/customer/cases/:number', guard: customers, ok: 200, names: byNumber, shows: true },
  { route: 'GET /api/customer/cases/:number/news', guard: customers, ok: 200, names: byNumber },
  { route: 'GET /api/customer/cases/:number/messages', guard: customers, ok: 200, names: byNumber },
  // The customer’s session holds the case that all rows share; a letter more changes no other row.
  { route: 'POST /api/customer/cases/:number/messages', guard: customers, ok: 201, names: byNumber, asks: () => ({ body: { text: 'The floor is dry.' } }) },
  { route: 'GET /api/customer/cases/:number/messages/:id/files/:file', guard: customers, ok: 404, names: ({ number }) => ({ number, id: 'none', file: 'none' }) },
  { route: 'POST /api/customer/cases/:number/asks/:id/answer', guard: customers, ok: 201, names: ({ number, ask: id }) => ({ number, id }), asks: () => ({ body: { text: 'In the bathroom.' } }) },
  { route: 'POST /api/customer/cases/:number/seen', guard: customers, ok: 204, names: byNumber, asks: () => ({ body: { tab: 'communication', until: '2026-01-01T00:00:00Z' } }) },
  // The portals of this test never open the page; customer-budget.test.ts does.
  { route: 'GET /api/customer/cases/:number/budget', guard: customers, ok: 404, names: byNumber },
  { route: 'GET /api/customer/cases/:number/plan', guard: customers, ok: 200, names: byNumber, shows: true },
  // No task of this test has media; customer-plan.test.ts reads some.
  { route: 'GET /api/customer/cases/:number/plan/:task/media/:file', guard: customers, ok: 404, names: ({ number, task }) => ({ number, task, file: 'none' }) },
  { route: 'GET /api/customer/cases/:number/documents', guard: customers, ok: 200, names: byNumber },
  // Documents of this test are not shared, so even their customer finds none; customer-documents.test.ts shares one.
  { route: 'GET /api/customer/cases/:number/documents/:id/file', guard: customers, ok: 404, names: ({ number, document }) => ({ number, id: document }) },
  { route: 'DELETE /api/customer/session', guard: customers, ok: 204, endsSession: true },
  { route: 'GET /api/portals/:portal', guard: everybody, ok: 200, names: byPortal },
  // No portal of this test is an office; push.test.ts reads some.
  { route: 'GET /api/portals/:portal/icons/:icon', guard: everybody, ok: 404, names: (thing) => ({ ...byPortal(thing), icon: 'icon-192' }) },
  { route: 'GET /api/portals/:portal/stores', guard: everybody, ok: 404, names: byPortal },
  // No portal of this test has one; logos.test.ts reads some.
  { route: 'GET /api/portals/:portal/logos/:logo', guard: everybody, ok: 404, names: (thing) => ({ ...byPortal(thing), logo: 'none' }) },
  // Nobody keeps a draft here; preview.test.ts does.
  { route: 'GET /api/portals/:portal/preview/:token', guard: everybody, ok: 404, names: (thing) => ({ ...byPortal(thing), token: 'none-that-was-ever-given-out' }) },
  { route: 'GET /api/portals/:portal/links/:token', guard: everybody, ok: 200, names: (thing) => ({ ...byPortal(thing), token: thing.link }) },
  // A session that opens a link hands its cases on, and ends a minute later.
  { route: 'POST /api/portals/:portal/links/open', guard: everybody, ok: 201, names: byPortal, asks: ({ link }) => ({ body: { token: link } }), endsSession: true },
  // No code was asked for, so there is none to confirm.
  { route: 'POST /api/portals/:portal/links/confirm', guard: everybody, ok: 410, names: byPortal, asks: ({ link }) => ({ body: { token: link, code: '000000' } }) },
  // No mail of this test has such a token; opt-out.test.ts has some.
  ...['GET /api/portals/:portal/opt-out/:token', 'POST /api/portals/:portal/opt-out/:token', 'POST /api/portals/:portal/opt-out/:token/undo'].map(
    (route): Row => ({ route, guard: everybody, ok: 404, names: (thing) => ({ ...byPortal(thing), token: 'none' }) }),
  ),
  { route: 'POST /api/portals/:portal/links/renew', guard: everybody, ok: 202, names: byPortal, asks: ({ link }) => ({ body: { token: link } }) },
];

const sessionRows: readonly Row[] = [
  // Nobody's password fits, and no portal tells whether it knows the address.
  { route: 'POST /api/sessions', guard: everybody, ok: 401, outside: 401, names: () => ({}), asks: ({ portal }) => ({ body: { portal: portal.key, email: 'nobody@home.example', password: 'wrong' } }) },
  { route: 'GET /api/sessions/current', guard: members, ok: 200 },
  { route: 'DELETE /api/sessions/current', guard: members, ok: 204, endsSession: true },
  { route: 'GET /api/sessions', guard: members, ok: 200 },
  { route: 'POST /api/sessions/end-others', guard: members, ok: 204 },
  // Nobody has such a session; passwords.test.ts ends some, and changes and resets passwords.
  { route: 'DELETE /api/sessions/:id', guard: members, ok: 404, names: () => ({ id: 'none' }) },
  { route: 'POST /api/sessions/password', guard: members, ok: 403, asks: () => ({ body: { current: 'wrong', password: 'kald fjord om høsten' } }) },
  { route: 'POST /api/sessions/forgotten', guard: everybody, ok: 202, outside: 202, names: () => ({}), asks: ({ portal }) => ({ body: { portal: portal.key, email: 'nobody@home.example' } }) },
  ...['POST /api/sessions/reset/check', 'POST /api/sessions/reset'].map(
    (route): Row => ({
      route,
      guard: everybody,
      ok: 404,
      names: () => ({}),
      asks: ({ portal }) => ({ body: { portal: portal.key, token: 'none', ...(!route.endsWith('check') && { password: 'kald fjord om høsten' }) } }),
    }),
  ),
];

/** Lists are of what the member sees; work-lists.test.ts looks at what that is. */
const workListRows: readonly Row[] = [
  // A list shows each case of a portal to its handlers, so it is asked for one.
  { route: 'GET /api/work/cases', guard: members, ok: 200, asks: ({ number }) => ({ query: { q: number } }) },
  ...['case-count', 'dashboard', 'since', 'meetings', 'people', 'views'].map((list): Row => ({ route: `GET /api/work/${list}`, guard: members, ok: 200 })),
  { route: 'POST /api/work/views', guard: members, ok: 201, asks: () => ({ body: { name: someNumber(), query: 'mine=true' } }) },
  { route: 'GET /api/work/line-templates', guard: leaders, ok: 200 },
  { route: 'POST /api/work/line-templates', guard: leaders, ok: 201, asks: () => ({ body: { name: someNumber(), lines: [{ text: 'Fans', quantity: '1', unitPrice: 100 }] } }) },
  // Nobody of this test knows the name of one; budget-limits.test.ts does.
  { route: 'DELETE /api/work/line-templates/:id', guard: leaders, ok: 404, names: () => ({ id: 'none' }) },
  // Nobody of this test has kept a view; work-lists.test.ts keeps some.
  { route: 'PATCH /api/work/views/:id', guard: members, ok: 404, names: () => ({ id: 'none' }), asks: () => ({ body: { name: 'Mine' } }) },
  { route: 'DELETE /api/work/views/:id', guard: members, ok: 404, names: () => ({ id: 'none' }) },
];

/** A report is asked for the case; reports-of-cases.test.ts looks at who gets which. */
const reportRows: readonly Row[] = [
  ...['case-count', 'cases.csv', 'cases.xlsx'].map((place): Row => ({ route: `GET /api/work/reports/${place}`, guard: members, ok: 200, asks: ({ number }) => ({ query: { q: number } }) })),
  { route: 'GET /reports/portals', guard: administration, ok: 200 },
  ...['case-count', 'cases.csv', 'cases.xlsx'].map((place): Row => ({ route: `GET /reports/portals/:portal/${place}`, guard: administration, ok: 200, names: byPortal, asks: () => ({ query: { from: '2999-01-01' } }) })),
];

const workPath = '/api/work/cases/:number';

const workRows: readonly Row[] = [
  { route: `GET ${workPath}`, guard: workspace, ok: 200, names: byNumber, shows: true },
  { route: `GET ${workPath}/log`, guard: handlersDesk, ok: 200, names: byNumber, shows: true },
  { route: `GET ${workPath}/costs`, guard: handlersDesk, ok: 200, names: byNumber },
  { route: `GET ${workPath}/settlement`, guard: handlersDesk, ok: 200, names: byNumber },
  { route: `GET ${workPath}/invoices`, guard: handlersDesk, ok: 200, names: byNumber, shows: true },
  // Nothing came with an invoice of this test; invoices.test.ts reads a file.
  { route: `GET ${workPath}/invoices/:invoice/file`, guard: handlersDesk, ok: 404, names: ({ number, invoice }) => ({ number, invoice }) },
  { route: `GET ${workPath}/documents`, guard: workspace, ok: 200, names: byNumber },
  // The documents and tasks of this test have no files, and its cases no picture; work-case.test.ts reads some.
  { route: `GET ${workPath}/documents/:document/file`, guard: workspace, ok: 404, names: ({ number, document }) => ({ number, document }) },
  { route: `GET ${workPath}/tasks/:task/media/:file`, guard: workspace, ok: 404, names: ({ number, task }) => ({ number, task, file: 'none' }) },
  // No budget of this test has one; budget-calculation.test.ts reads one.
  { route: `GET ${workPath}/budgets/:budget/calculation`, guard: handlersDesk, ok: 404, names: ({ number }) => ({ number, budget: 'none' }) },
  { route: `GET ${workPath}/picture`, guard: workspace, ok: 404, names: byNumber },
  { route: `POST ${workPath}/documents/seen`, guard: handlersDesk, ok: 200, names: byNumber, asks: () => ({ body: {} }), changes: 'open' },
];

const settingsPath = '/visibility/portals/:portal';
const clientPortalPath = '/visibility/client-portals/:portal';

const administrationRows: readonly Row[] = [
  { route: 'GET /visibility/portals', guard: administration, ok: 200 },
  { route: 'GET /visibility/languages', guard: administration, ok: 200 },
  { route: `GET ${settingsPath}/customer-page`, guard: administration, ok: 200, names: byPortal },
  {
    route: `PUT ${settingsPath}/customer-page`,
    guard: administration,
    ok: 200,
    names: byPortal,
    asks: async ({ settings }) => {
      const { version, settings: inForce } = await settings();
      return { body: inForce, headers: { 'If-Match': `"${version}"` } };
    },
  },
  {
    route: `POST ${settingsPath}/preview`,
    guard: administration,
    ok: 201,
    names: byPortal,
    asks: async ({ settings }) => ({ body: { settings: (await settings()).settings, stage: 'inspection', language: 'en' } }),
  },
  { route: `POST ${settingsPath}/customer-page/foresee`, guard: administration, ok: 200, names: byPortal, asks: async ({ settings }) => ({ body: (await settings()).settings }) },
  {
    route: `POST ${settingsPath}/customer-page/foresee/cases`,
    guard: administration,
    ok: 200,
    names: byPortal,
    asks: async ({ settings }) => ({ body: { what: 'planPage', to: false, settings: (await settings()).settings } }),
  },
  { route: `GET ${settingsPath}/customer-page/versions`, guard: administration, ok: 200, names: byPortal },
  {
    route: `POST ${settingsPath}/customer-page/versions/:version/restore`,
    guard: administration,
    ok: 200,
    names: (thing) => ({ ...byPortal(thing), version: '1' }),
    asks: async ({ settings }) => ({ headers: { 'If-Match': `"${(await settings()).version}"` } }),
  },
  { route: `POST ${settingsPath}/logos`, guard: administration, ok: 201, names: byPortal, asks: async () => ({ body: formOf({}, [{ name: 'logo.png', content: await png() }]) }) },
  // No portal of this test has claims; client-portal.test.ts has one.
  { route: 'GET /visibility/client-portals', guard: administration, ok: 200 },
  { route: `GET ${clientPortalPath}`, guard: administration, ok: 404, names: byPortal },
  { route: `PUT ${clientPortalPath}`, guard: administration, ok: 404, names: byPortal, asks: () => ({ body: someClientSettings, headers: { 'If-Match': '"0"' } }) },
  { route: `GET ${clientPortalPath}/versions`, guard: administration, ok: 404, names: byPortal },
  { route: `POST ${clientPortalPath}/versions/:version/restore`, guard: administration, ok: 404, names: (thing) => ({ ...byPortal(thing), version: '1' }), asks: () => ({ headers: { 'If-Match': '"0"' } }) },
  { route: `POST ${clientPortalPath}/logos`, guard: administration, ok: 404, names: byPortal, asks: async () => ({ body: formOf({}, [{ name: 'logo.png', content: await png() }]) }) },
  { route: `POST ${clientPortalPath}/preview`, guard: administration, ok: 404, names: byPortal, asks: () => ({ body: { settings: someClientSettings, language: 'en' } }) },
  { route: `GET ${settingsPath}/due-links`, guard: administration, ok: 200, names: byPortal },
  { route: `POST ${settingsPath}/due-links`, guard: administration, ok: 202, names: byPortal },
  { route: `GET ${settingsPath}/due-links/job`, guard: administration, ok: 200, names: byPortal },
  { route: 'GET /visibility/portal-access', guard: nobodyElse, ok: 200 },
  // There is no such token, so whoever may ask is told that.
  { route: 'PUT /visibility/portal-access/:subject/:id', guard: nobodyElse, ok: 404, names: () => ({ subject: 'apiToken', id: '999999' }), outside: 404, asks: () => ({ body: { portals: [] } }) },
];

const templatesPath = '/messaging/portals/:portal/templates';
const wordsPath = `${templatesPath}/:template/:channel/:language`;
const letterheadPath = '/messaging/portals/:portal/letterhead';
const byWords = (thing: Thing) => ({ ...byPortal(thing), template: 'caseLink', channel: 'sms', language: 'en' });
const byMailWords = (thing: Thing) => ({ ...byWords(thing), channel: 'email' });
const smsWords = { text: '{portal}: {link}' };
const mailWords = { subject: 'Your case {number}', html: '<p><a class="button" href="{link}">Open</a></p>', text: '', footer: 'From {portal}' };

const templateRows: readonly Row[] = [
  { route: 'GET /messaging/portals', guard: administration, ok: 200 },
  { route: `GET ${templatesPath}`, guard: administration, ok: 200, names: byPortal },
  { route: `GET ${templatesPath}/:template/records`, guard: administration, ok: 200, names: (thing) => ({ ...byPortal(thing), template: 'customerMessage' }) },
  { route: `GET ${wordsPath}`, guard: administration, ok: 200, names: byWords },
  // Which version is the newest, these rows do not know: templates.test.ts saves.
  { route: `PUT ${wordsPath}`, guard: administration, ok: 409, names: byWords, asks: () => ({ body: smsWords, headers: { 'If-Match': '"99"' } }) },
  { route: `POST ${wordsPath}/reset`, guard: administration, ok: 409, names: byWords, asks: () => ({ headers: { 'If-Match': '"99"' } }) },
  { route: `GET ${wordsPath}/versions`, guard: administration, ok: 200, names: byWords },
  { route: `POST ${wordsPath}/versions/:version/restore`, guard: administration, ok: 404, names: (thing) => ({ ...byWords(thing), version: '99' }), asks: () => ({ headers: { 'If-Match': '"0"' } }) },
  { route: `POST ${wordsPath}/preview`, guard: administration, ok: 200, names: byWords, asks: () => ({ body: { words: smsWords, record: null } }) },
  { route: `GET ${letterheadPath}`, guard: administration, ok: 200, names: byPortal },
  { route: `PUT ${letterheadPath}`, guard: administration, ok: 409, names: byPortal, asks: () => ({ body: { senderName: {}, replyAddress: {}, supportPhone: {} }, headers: { 'If-Match': '"99"' } }) },
  { route: `GET ${letterheadPath}/versions`, guard: administration, ok: 200, names: byPortal },
  { route: `POST ${letterheadPath}/versions/:version/restore`, guard: administration, ok: 404, names: (thing) => ({ ...byPortal(thing), version: '99' }), asks: () => ({ headers: { 'If-Match': '"0"' } }) },
  { route: `POST ${wordsPath}/test`, guard: administration, ok: 202, names: byMailWords, asks: () => ({ body: { words: mailWords, record: null } }) },
];

const byMessage = ({ message }: Thing) => ({ message });

/** Messages of this test have been sent, so there is nothing to decide; desk-decisions.test.ts decides. */
const deciding = (what: string): Row => ({ route: `POST /messaging/messages/:message/${what}`, guard: administration, ok: 409, names: byMessage, asks: () => ({ body: {} }) });

/** A list is asked for the messages of one case. */
const listing = (direction: 'sent' | 'received', list: string): Row => ({
  route: `GET /messaging/${direction}/:list`,
  guard: administration,
  ok: 200,
  names: () => ({ list }),
  asks: ({ portal, number }) => ({ query: { portal: portal.key, search: number } }),
});

const messageRows: readonly Row[] = [
  { route: 'GET /messaging/attention', guard: administration, ok: 200 },
  { ...listing('sent', 'sent'), shows: true },
  listing('received', 'quarantined'),
  { route: 'GET /messaging/messages/:message', guard: administration, ok: 200, names: byMessage, shows: true },
  { route: 'GET /messaging/messages/:message/source', guard: administration, ok: 200, names: byMessage },
  deciding('send-again'),
  deciding('accept'),
  deciding('discard'),
  { route: 'GET /api/cases/:id/mail-history', guard: reading, ok: 200, names: byCase, shows: true },
  { route: 'GET /api/cases/:id/mail-history/:message', guard: reading, ok: 200, names: ({ case: id, message }) => ({ id, message }), shows: true },
  { route: 'GET /api/cases/:id/mail-history/:message/source', guard: reading, ok: 200, names: ({ case: id, message }) => ({ id, message }) },
];

const matrixPath = '/role-matrix/portals/:portal/matrix';
const membersPath = '/role-matrix/portals/:portal/members';
const byMember = (thing: Thing) => ({ ...byPortal(thing), member: thing.member });
const byMark = (thing: Thing) => ({ ...byMember(thing), role: 'inspector' });
const emptyMatrix = { rights: { externalCaseHandler: [], projectManager: [], inspector: [] }, approvalLimit: 0 };

const roleRows: readonly Row[] = [
  { route: 'GET /role-matrix/portals', guard: administration, ok: 200 },
  { route: `GET ${matrixPath}`, guard: administration, ok: 200, names: byPortal },
  // Which version is the newest, these rows do not know: role-matrix.test.ts saves.
  { route: `PUT ${matrixPath}`, guard: notGiven, ok: 409, names: byPortal, asks: () => ({ body: emptyMatrix, headers: { 'If-Match': '"99"' } }) },
  { route: `POST ${matrixPath}/foresee`, guard: notGiven, ok: 200, names: byPortal, asks: () => ({ body: emptyMatrix }) },
  { route: `GET ${matrixPath}/versions`, guard: administration, ok: 200, names: byPortal },
  { route: `POST ${matrixPath}/versions/:version/restore`, guard: notGiven, ok: 404, names: (thing) => ({ ...byPortal(thing), version: '99' }), asks: () => ({ headers: { 'If-Match': '"0"' } }) },
  { route: 'GET /role-matrix/portals/:portal/marked', guard: administration, ok: 200, names: byPortal },
  { route: `GET ${membersPath}`, guard: administration, ok: 200, names: byPortal },
  { route: `GET ${membersPath}/:member`, guard: administration, ok: 200, names: byMember },
  { route: `GET ${membersPath}/:member/cases/:number`, guard: administration, ok: 200, names: (thing) => ({ ...byMember(thing), number: thing.number }), shows: true },
  { route: `PUT ${membersPath}/:member/roles/:role`, guard: administration, ok: 200, names: byMark, asks: () => ({ body: { approvalLimit: null } }) },
  { route: `DELETE ${membersPath}/:member/roles/:role`, guard: administration, ok: 200, names: byMark },
];

const policiesPath = '/warranty/portals/:portal/policies';

/** The portals of the matrix have no claims, so nobody finds their policies; warranty.test.ts has such a portal. */
const warrantyRows: readonly Row[] = [
  { route: 'GET /warranty/portals', guard: administration, ok: 200 },
  { route: `GET ${policiesPath}`, guard: administration, ok: 404, names: byPortal },
  { route: `PUT ${policiesPath}`, guard: administration, ok: 404, names: byPortal, asks: () => ({ body: { policies: [] }, headers: { 'If-Match': '"0"' } }) },
  { route: `GET ${policiesPath}/versions`, guard: administration, ok: 404, names: byPortal },
  { route: `POST ${policiesPath}/versions/:version/restore`, guard: administration, ok: 404, names: (thing) => ({ ...byPortal(thing), version: '99' }), asks: () => ({ headers: { 'If-Match': '"0"' } }) },
];

const openRows: readonly Row[] = [
  { route: 'GET /docs', guard: everybody, ok: 200 },
  { route: 'GET /docs/start.js', guard: everybody, ok: 200 },
  { route: 'GET /docs/openapi.json', guard: everybody, ok: 200 },
  { route: 'GET /docs/:file', guard: everybody, ok: 200, names: ({ exists }) => ({ file: exists ? 'swagger-ui.css' : 'index.html' }) },
  { route: 'GET /health/live', guard: everybody, ok: 200 },
  { route: 'GET /health/ready', guard: everybody, ok: 200 },
  { route: 'GET /metrics', guard: machines, ok: 200 },
  { route: 'ALL /_health', guard: everybody, ok: 204 },
];

export const rows: readonly Row[] = [...stockRows, ...commandRows, ...rfqRows, ...aboutClaims, ...chatRows, ...staffingRows, ...customerRows, ...sessionRows, ...workListRows, ...reportRows, ...workRows, ...administrationRows, ...templateRows, ...messageRows, ...roleRows, ...warrantyRows, ...aboutOffices, ...openRows];
