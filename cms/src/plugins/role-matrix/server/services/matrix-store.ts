import type { Core } from '@strapi/strapi';
import { reader, statement } from '../../../../domain/portico';
import type { Portal } from '../../../../domain/portal';
import { newestText, portalSettings, refuseFindings } from '../../../../domain/settings-versions';
import type { MemberViewer } from '../../../../http/viewer';
import { matrixDifferences, matrixWithin } from '../rules/differences';
import { matrixFindings } from '../rules/findings';
import { matrixSchema, readMatrix, type Matrix } from '../rules/matrix';

/** The feature under which matrices stand among the versions of settings. */
const FEATURE = 'roleMatrix';

const ofPortal = (portal: string) => `portico_settings_versions v WHERE v.portal_id = ${portal} AND v.case_id = 0 AND v.feature = '${FEATURE}'`;

/** The matrix of a portal as the text that was stored, in SQL. */
export const newestMatrix = (portalId: string): string => newestText(FEATURE, portalId);

/** The number of the version in force in a portal: what a viewer brings along. */
export const matrixVersionOf = (portalId: string): string => `coalesce((SELECT max(v.version) FROM ${ofPortal(portalId)}), 0)`;

const matrixAtVersion = statement('role_matrix_at_version', ({ object }) => `SELECT ${object({ settings: 'v.settings' })} AS answer FROM ${ofPortal('?')} AND v.version = ?`);

/** Versions are appended and never changed, so what has been read of a portal holds for as long as its number does. */
const lastRead = new Map<number, { version: number; matrix: Matrix }>();

/** The matrix that acts on what a viewer reads. */
export async function matrixInForce({ portal, matrixVersion: version }: Pick<MemberViewer, 'portal' | 'matrixVersion'>): Promise<Matrix> {
  const known = lastRead.get(portal.id);
  if (known?.version === version) return known.matrix;
  const stored = await reader().read<{ settings: string }>(matrixAtVersion(), [portal.id, version]);
  const matrix = readMatrix(stored?.settings ?? null);
  lastRead.set(portal.id, { version, matrix });
  return matrix;
}

/** A matrix as it would be kept; refuses what is wrong with it. */
export function acceptedMatrix(given: Matrix, portal: Portal): Matrix {
  const value = matrixSchema.parse(given);
  refuseFindings(matrixFindings(value, portal));
  return matrixWithin(value, portal);
}

/** Versions of a portal's role matrix (EH-01). The newest acts, from the moment it is saved. */
export const createMatrixStore = ({ strapi }: { strapi: Core.Strapi }) =>
  portalSettings(strapi, {
    feature: FEATURE,
    read: readMatrix,
    differences: matrixDifferences,
    accept: acceptedMatrix,
    // Rights that the portal has outgrown since do not come back with a version.
    acceptAgain: matrixWithin,
  });

export type MatrixStore = ReturnType<typeof createMatrixStore>;

export function matrixStore(strapi: Core.Strapi): MatrixStore {
  return strapi.plugin('role-matrix').service('matrixStore') as MatrixStore;
}
