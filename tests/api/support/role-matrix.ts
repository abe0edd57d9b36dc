import { type Answer, contentOf, type Data } from './calls.ts';
import type { Installation } from './installation.ts';

export type Role = 'externalCaseHandler' | 'projectManager' | 'inspector';

export interface Matrix {
  readonly rights: Readonly<Record<Role, readonly string[]>>;
  /** Minor units. */
  readonly approvalLimit: number;
}

export interface MatrixVersion {
  readonly version: number;
  readonly settings: Matrix;
  readonly actor: { readonly kind: string; readonly name: string } | null;
  readonly createdAt: number | null;
  readonly restoredFrom: number | null;
}

export type MatrixDifference =
  | { readonly what: 'right'; readonly role: Role; readonly right: string; readonly from: boolean; readonly to: boolean }
  | { readonly what: 'approvalLimit'; readonly from: number; readonly to: number };

export interface Mark {
  readonly approvalLimit: number | null;
}

export interface MarkedMember {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  readonly office: string;
  readonly company: { readonly name: string; readonly kind: string };
  readonly marks: readonly (Mark & { readonly role: Role; readonly markedBy: { readonly name: string } })[];
}

export interface OpenedMember extends MarkedMember {
  readonly openCases: Readonly<Record<Role, number>>;
  readonly changes: readonly { readonly role: Role; readonly before: Mark | null; readonly after: Mark | null; readonly actor: { readonly name: string } }[];
}

export interface MemberPage {
  readonly members: readonly MarkedMember[];
  readonly next: string | null;
}

export interface TouchedMember {
  readonly id: string;
  readonly name: string;
  readonly consequences: readonly ({ readonly what: 'right'; readonly right: string; readonly to: boolean; readonly cases: number } | { readonly what: 'approvalLimit'; readonly right: string; readonly from: number; readonly to: number; readonly cases: number })[];
}

export interface RightsOnCase {
  readonly case: { readonly number: string; readonly matrixVersion: number };
  readonly active: boolean;
  readonly sees: boolean;
  readonly because: string;
  readonly standsInFor: string | null;
  readonly rights: readonly { readonly right: string; readonly allowed: boolean; readonly because: { readonly what: string; readonly role?: Role; readonly standsInFor?: string | null }; readonly limit?: { readonly limit: number; readonly left: number; readonly standsInFor: string | null } | null }[];
}

/** The role matrix of one portal in the admin panel, as whoever holds this session of it. */
export function roleMatrixOf(installation: Installation, key: string, token: string = installation.administrator) {
  const path = `/role-matrix/portals/${key}`;
  const based = (ifMatch?: number) => (ifMatch === undefined ? {} : { headers: { 'If-Match': `"${ifMatch}"` } });
  const mark = (member: string, role: string) => `${path}/members/${member}/roles/${role}`;
  const matrix = {
    read: (): Promise<Answer<Data<MatrixVersion>>> => installation.send({ path: `${path}/matrix`, token }),
    save: (candidate: object, ifMatch?: number): Promise<Answer<Data<MatrixVersion>>> =>
      installation.send({ method: 'PUT', path: `${path}/matrix`, token, body: candidate, ...based(ifMatch) }),
    foresee: (candidate: object): Promise<Answer<Data<TouchedMember[]>>> => installation.send({ method: 'POST', path: `${path}/matrix/foresee`, token, body: candidate }),
    rightsOn: (member: string, number: string): Promise<Answer<Data<RightsOnCase>>> => installation.send({ path: `${path}/members/${member}/cases/${encodeURIComponent(number)}`, token }),
    versions: (): Promise<Answer<Data<(MatrixVersion & { changes: MatrixDifference[] })[]>>> => installation.send({ path: `${path}/matrix/versions`, token }),
    restore: (version: number, ifMatch?: number): Promise<Answer<Data<MatrixVersion>>> =>
      installation.send({ method: 'POST', path: `${path}/matrix/versions/${version}/restore`, token, ...based(ifMatch) }),
    marked: (): Promise<Answer<Data<{ role: Role; members: number; ownLimits: number }[]>>> => installation.send({ path: `${path}/marked`, token }),
    members: (asked: Readonly<Record<string, string>> = {}): Promise<Answer<Data<MemberPage>>> =>
      installation.send({ path: `${path}/members?${new URLSearchParams(asked).toString()}`, token }),
    member: (id: string): Promise<Answer<Data<OpenedMember>>> => installation.send({ path: `${path}/members/${id}`, token }),
    mark: (member: string, role: string, body: object = { approvalLimit: null }): Promise<Answer<Data<OpenedMember>>> =>
      installation.send({ method: 'PUT', path: mark(member, role), token, body }),
    unmark: (member: string, role: string): Promise<Answer<Data<OpenedMember>>> => installation.send({ method: 'DELETE', path: mark(member, role), token }),
    current: async (): Promise<MatrixVersion> => contentOf(await matrix.read()),
  };
  return matrix;
}

export type PortalRoleMatrix = ReturnType<typeof roleMatrixOf>;
