import type { Core } from '@strapi/strapi';
import type { Actor } from '../../../../domain/actor';
import type { Portal } from '../../../../domain/portal';
import { reader, statement } from '../../../../domain/portico';
import { newestText, refuseFindings, settingsVersions, type SettingsVersion } from '../../../../domain/settings-versions';
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

/** Versions of a portal's role matrix (EH-01). The newest acts, from the moment it is saved. */
export function createMatrixStore({ strapi }: { strapi: Core.Strapi }) {
  const versions = settingsVersions(strapi, { feature: FEATURE, read: readMatrix, differences: matrixDifferences });

  return {
    current: (portalId: number): Promise<SettingsVersion<Matrix>> => versions.current({ portalId }),

    /** Newest first, each with what it changed against the one before. */
    versions: (portalId: number) => versions.all({ portalId }),

    save(portal: Portal, basedOn: number, candidate: Matrix, actor: Actor, now: number) {
      const value = matrixSchema.parse(candidate);
      refuseFindings(matrixFindings(value, portal));
      return versions.save({ portalId: portal.id }, { basedOn, value: matrixWithin(value, portal), actor, now });
    },

    /** Rights that the portal has outgrown since do not come back with a version. */
    async restore(portal: Portal, basedOn: number, version: number, actor: Actor, now: number) {
      const value = matrixWithin(await versions.at({ portalId: portal.id }, version), portal);
      return versions.save({ portalId: portal.id }, { basedOn, value, actor, now, restoredFrom: version });
    },
  };
}

export type MatrixStore = ReturnType<typeof createMatrixStore>;

export function matrixStore(strapi: Core.Strapi): MatrixStore {
  return strapi.plugin('role-matrix').service('matrixStore') as MatrixStore;
}
