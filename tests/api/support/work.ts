import type { Answer, Data } from './calls.ts';
import { contentOf } from './calls.ts';
import { logIn } from './doors.ts';
import type { Installation } from './installation.ts';
import { givePassword, hire, type FoundedPortal, type Member, type MemberWithLogin, type Office } from './portal.ts';
import { roleMatrixOf, type Matrix, type Role } from './role-matrix.ts';

export interface WorkCase {
  readonly documentId: string;
  readonly number: string;
  readonly version: string;
  readonly damageNote: string | null;
  readonly qualityControl: boolean;
  readonly reminderOn: string | null;
  readonly picture: string | null;
  readonly handler: { readonly documentId: string; readonly name: string } | null;
  readonly technicalAdviser: { readonly documentId: string } | null;
  readonly externalOffice: { readonly documentId: string } | null;
  readonly externalHandler: { readonly documentId: string } | null;
  readonly tasks: readonly { readonly documentId: string; readonly status: string; readonly office: { readonly documentId: string } | null; readonly responsible: { readonly documentId: string } | null; readonly readsBudgets: boolean; readonly budget: { readonly number: number; readonly status: string; readonly amount: number; readonly forwardedBy: string | null } | null; readonly commands: readonly { readonly name: string; readonly hindrance: string | null }[] }[];
  readonly parts: { readonly costs: boolean; readonly settlement: boolean };
  readonly commands: readonly { readonly name: string; readonly hindrance: string | null }[];
}

export interface Worker extends MemberWithLogin {
  readonly token: string;
}

/** Hires somebody who can sign in, and signs in. */
export async function employ(installation: Installation, portal: FoundedPortal, { name, level, office }: { name: string; level: number; office: Pick<Office, 'documentId'> }): Promise<Worker> {
  const member = await hire(installation, { name: `${name} ${portal.key}`, email: `${name.toLowerCase()}@${portal.key}.example`, level, office });
  return signIn(installation, portal, await givePassword(installation, member));
}

export async function signIn(installation: Installation, portal: FoundedPortal, member: MemberWithLogin): Promise<Worker> {
  return { ...member, token: await logIn(installation, portal.key, member) };
}

/** What a member does in the workspace. */
export function workOf(installation: Installation, { token }: { token: string }) {
  const call = <Content = unknown>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object, ifMatch?: string): Promise<Answer<Data<Content>>> =>
    installation.send({ method, path: `/api/${path}`, token, ...(body && { body }), ...(ifMatch !== undefined && { headers: { 'If-Match': `"${ifMatch}"` } }) });
  const work = {
    get: <Content = unknown>(path: string) => call<Content>('GET', path),
    command: <Content = unknown>(path: string, body: object = {}) => call<Content>('POST', path, body),
    patch: <Content = unknown>(path: string, body: object, ifMatch?: string) => call<Content>('PATCH', path, body, ifMatch),
    case: async (number: string): Promise<WorkCase> => contentOf(await call<WorkCase>('GET', `work/cases/${number}`)),
    /** Changes a case as it stands now. */
    change: async ({ documentId, number }: { documentId: string; number: string }, facts: object) => call('PATCH', `cases/${documentId}`, facts, (await work.case(number)).version),
    dashboard: async (): Promise<Readonly<Record<string, number>>> => {
      const { rows } = contentOf(await call<{ rows: { row: string; today: number; tomorrow: number; later: number }[] }>('GET', 'work/dashboard'));
      return Object.fromEntries(rows.map(({ row, today, tomorrow, later }) => [row, today + tomorrow + later]));
    },
  };
  return work;
}

export type Work = ReturnType<typeof workOf>;

/** Marks a member for a role, as the portal's administrator. */
export async function mark(installation: Installation, portal: FoundedPortal, member: Pick<Member, 'documentId'>, role: Role = 'externalCaseHandler', approvalLimit: number | null = null): Promise<void> {
  contentOf(await roleMatrixOf(installation, portal.key).mark(member.documentId, role, { approvalLimit }));
}

/** Gives roles rights in a portal; those that are not named have none. */
export async function grantRights(installation: Installation, portal: FoundedPortal, rights: Partial<Matrix['rights']>, approvalLimit = 0): Promise<void> {
  const matrix = roleMatrixOf(installation, portal.key);
  const { version } = await matrix.current();
  contentOf(await matrix.save({ rights: { externalCaseHandler: [], projectManager: [], inspector: [], ...rights }, approvalLimit }, version));
}
