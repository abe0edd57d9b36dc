import { contentOf, type Answer, type Data } from './calls.ts';
import { taskIn } from './doors.ts';
import type { Installation } from './installation.ts';
import type { FoundedPortal, Member, Office } from './portal.ts';
import { someNumber } from './rest.ts';

export interface ListedCase {
  readonly documentId: string;
  readonly number: string;
  readonly needs: string | null;
  readonly action: boolean;
  readonly dueOn: string | null;
  readonly unread: number;
  readonly externalHandler: string | null;
  readonly km: number | null;
}

export interface Counts {
  readonly row: string;
  readonly today: number;
  readonly overdue: number;
  readonly tomorrow: number;
  readonly later: number;
}

export interface Counted {
  readonly query: string;
  readonly count: number;
}

export interface Views {
  readonly standard: readonly (Counted & { readonly view: string })[];
  readonly saved: readonly (Counted & { readonly id: string; readonly name: string })[];
}

/** What a member asks of the workspace's lists. */
export function listsOf({ send }: Pick<Installation, 'send'>, token?: string) {
  const get = <Content>(path: string): Promise<Answer<Data<Content>>> => send({ path: `/api/work/${path}`, ...(token !== undefined && { token }) });
  const write = <Content>(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<Answer<Data<Content>>> =>
    send({ method, path: `/api/work/${path}`, ...(token !== undefined && { token }), ...(body && { body }) });
  const page = (query: string) => get<{ cases: ListedCase[]; next: string | null }>(`cases?${query}`);
  return {
    page,
    get,
    write,
    /** Every page, in order. */
    async walk(query: string): Promise<ListedCase[]> {
      const found: ListedCase[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const answer: { cases: ListedCase[]; next: string | null } = contentOf(await page(`${query}${cursor && `&cursor=${cursor}`}`));
        found.push(...answer.cases);
        cursor = answer.next;
      }
      return found;
    },
    count: async (query: string): Promise<number> => contentOf(await get<{ count: number }>(`case-count?${query}`)).count,
    dashboard: async () => contentOf(await get<{ today: string; rows: Counts[] }>('dashboard')),
    views: async (): Promise<Views> => contentOf(await get<Views>('views')),
    people: async (q: string) => contentOf(await get<{ kind: string; documentId: string; name: string; company: string }[]>(`people?q=${encodeURIComponent(q)}`)),
    saveView: (body: object) => write<{ id: string; name: string; query: string }>('POST', 'views', body),
  };
}

export async function markExternal({ database }: Installation, portal: FoundedPortal, { id }: Pick<Member, 'id'>): Promise<void> {
  const actor = JSON.stringify({ kind: 'system', id: null, name: 'Portico' });
  await database.execute(`INSERT INTO portico_member_roles (portal_id, member_id, role, approval_limit, actor, marked_at) VALUES (?, ?, 'externalCaseHandler', NULL, ?, ?)`, [portal.id, id, actor, Date.now()]);
}

/** What a case of these tests is like, in the words of its filters. */
export interface Told {
  readonly number: string;
  readonly city: string;
  readonly handler: string | null;
  readonly externalOffice: string | null;
  readonly externalHandler: string | null;
  readonly office: string | null;
  readonly responsible: string | null;
  readonly status: 'open' | 'waiting' | 'closed';
  readonly reminderOn: string | null;
  /** Whether it waits for the case handler, by what it needs. */
  readonly waits: boolean;
}

const SHAPES = ['empty', 'created', 'allocated', 'assigned', 'done', 'unnamed', 'named', 'waiting', 'closed'] as const;

export interface Cast {
  readonly handlers: readonly (Member | null)[];
  readonly externalOffice: Office;
  readonly externalHandler: Member;
  readonly days: readonly (string | null)[];
}

/** Cases of every shape, with each handler and reminder. */
export async function tellCases(portal: FoundedPortal, { handlers, externalOffice, externalHandler, days }: Cast, count: number): Promise<Told[]> {
  const told: Told[] = [];
  for (let index = 0; index < count; index += 1) {
    const shape = SHAPES[index % SHAPES.length] ?? 'empty';
    const handler = handlers[Math.floor(index / 2) % handlers.length] ?? null;
    const reminderOn = days[index % days.length] ?? null;
    const city = index % 2 ? 'Molde' : 'Ørsta';
    const external = shape === 'unnamed' || shape === 'named';
    const made = await portal.rest.createCase({
      number: someNumber(),
      city,
      reminderOn,
      ...(handler && { handler: handler.documentId }),
      ...(external && { externalOffice: externalOffice.documentId }),
      ...(shape === 'named' && { externalHandler: externalHandler.documentId }),
    });
    const state = shape === 'named' ? 'allocated' : shape;
    if (state === 'created' || state === 'allocated' || state === 'assigned' || state === 'done') await taskIn(portal, made, state);
    if (shape === 'waiting') await portal.rest.give(`cases/${made.documentId}/wait`, { until: '2031-05-01', reason: 'Parts' });
    if (shape === 'closed') await portal.rest.give(`cases/${made.documentId}/close`, { reason: 'Nothing was broken' });
    told.push({
      number: made.number,
      city,
      handler: handler?.documentId ?? null,
      externalOffice: external ? externalOffice.documentId : null,
      externalHandler: shape === 'named' ? externalHandler.documentId : null,
      office: ['allocated', 'assigned', 'done'].includes(state) ? portal.repairOffice.documentId : null,
      responsible: ['assigned', 'done'].includes(state) ? portal.repairer.documentId : null,
      status: shape === 'waiting' || shape === 'closed' ? shape : 'open',
      reminderOn,
      waits: ['empty', 'created', 'done'].includes(shape),
    });
  }
  return told;
}
