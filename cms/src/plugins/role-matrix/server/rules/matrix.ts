import { z } from 'zod';
import { MAX_AMOUNT } from '../../../../domain/money';
import { RIGHT_NAMES, ROLE_NAMES, type Right, type Role } from './rights';

const rightsOfRole = z
  .array(z.enum(RIGHT_NAMES))
  .max(RIGHT_NAMES.length)
  .refine((rights) => new Set(rights).size === rights.length, { message: 'A right stands here twice.' });

/** The rights of each role in one portal, and what a member may approve who has no limit of its own (EH-01, EH-04). */
export const matrixSchema = z
  .strictObject({
    rights: z.strictObject(Object.fromEntries(ROLE_NAMES.map((role) => [role, rightsOfRole])) as Record<Role, typeof rightsOfRole>),
    approvalLimit: z.number().int().min(0).max(MAX_AMOUNT).meta({ description: 'Minor units of the portal’s currency.' }),
  })
  .meta({ id: 'RoleMatrix' });

export interface Matrix {
  rights: Readonly<Record<Role, readonly Right[]>>;
  /** Minor units. */
  approvalLimit: number;
}

/** Where nothing has been saved, roles see what EH-03 gives them and may do nothing beyond their level. */
export const DEFAULT_MATRIX: Matrix = {
  rights: { externalCaseHandler: [], projectManager: [], inspector: [] },
  approvalLimit: 0,
};

/** A matrix that was stored before a role or right existed gives nobody the new one. */
export function readMatrix(stored: string | null): Matrix {
  if (stored === null) return DEFAULT_MATRIX;
  const { rights, approvalLimit } = JSON.parse(stored) as Partial<Matrix>;
  const known = (role: Role) => (rights?.[role] ?? []).filter((right) => RIGHT_NAMES.includes(right));
  return {
    rights: { externalCaseHandler: known('externalCaseHandler'), projectManager: known('projectManager'), inspector: known('inspector') },
    approvalLimit: approvalLimit ?? DEFAULT_MATRIX.approvalLimit,
  };
}
