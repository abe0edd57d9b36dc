import type { Core } from '@strapi/strapi';
import type { Actor } from '../../../../domain/actor';
import type { Portal } from '../../../../domain/portal';
import { reader, statement } from '../../../../domain/portico';
import { refuseFindings, settingsVersions, type SettingsVersion } from '../../../../domain/settings-versions';
import { matrixDifferences, matrixWithin } from '../rules/differences';
import { matrixFindings } from '../rules/findings';
import { matrixSchema, readMatrix, type Matrix } from '../rules/matrix';

/** The feature under which matrices stand among the versions of settings. */
const FEATURE = 'roleMatrix';

const matrixOfPortal = statement(
  'role_matrix_in_force',
  ({ object }) => `SELECT ${object({ settings: 'v.settings' })} AS answer FROM portico_settings_versions v WHERE v.portal_id = ? AND v.case_id = 0 AND v.feature = '${FEATURE}' ORDER BY v.version DESC LIMIT 1`,
);

/** The matrix that acts now, for what is only read. */
export async function matrixInForce(portalId: number): Promise<Matrix> {
  return readMatrix((await reader().read<{ settings: string }>(matrixOfPortal(), [portalId]))?.settings ?? null);
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
