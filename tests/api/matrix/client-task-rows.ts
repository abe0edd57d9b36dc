import { ofClaims } from './guards.ts';
import type { Row } from './rows.ts';

const anyVersion = { headers: { 'If-Match': '"1"' } };
const byRecord = () => ({ client: 'none' });
const byClientTask = () => ({ task: 'none' });

/** What an office asks of its clients; client-tasks.test.ts has some. */
export const clientTaskRows: readonly Row[] = [
  { route: 'GET /api/office-portal', guard: ofClaims, ok: 404 },
  { route: 'GET /api/office-portal/home', guard: ofClaims, ok: 404 },
  { route: 'GET /api/client-tasks', guard: ofClaims, ok: 404 },
  { route: 'GET /api/client-tasks/:task', guard: ofClaims, ok: 404, names: byClientTask },
  { route: 'GET /api/client-tasks/:task/files/:file', guard: ofClaims, ok: 404, names: () => ({ task: 'none', file: 'none' }) },
  { route: 'POST /api/client-tasks/:task/complete', guard: ofClaims, ok: 404, names: byClientTask, asks: () => ({ body: {}, ...anyVersion }) },
  { route: 'POST /api/client-tasks/:task/comments', guard: ofClaims, ok: 404, names: byClientTask, asks: () => ({ body: { text: 'x' } }) },
  { route: 'POST /api/client-tasks/:task/withdraw', guard: ofClaims, ok: 404, names: byClientTask, asks: () => ({ body: {}, ...anyVersion }) },
  { route: 'GET /api/client-records/:client/tasks', guard: ofClaims, ok: 404, names: byRecord },
  { route: 'POST /api/client-records/:client/tasks', guard: ofClaims, ok: 404, names: byRecord, asks: () => ({ body: { kind: 'answer', title: 'A' } }) },
];
