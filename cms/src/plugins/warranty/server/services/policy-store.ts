import type { Core } from '@strapi/strapi';
import type { Actor } from '../../../../domain/actor';
import { Refusal } from '../../../../domain/refusal';
import { newestText, refuseFindings, settingsVersions, type SettingsVersion } from '../../../../domain/settings-versions';
import { policyDifferences } from '../rules/differences';
import { brokenExamples } from '../rules/examples';
import { policyFindings } from '../rules/findings';
import { policiesSchema, readPolicies } from '../rules/policies';
import type { Policies } from '../rules/terms';

/** The feature under which policies stand among the versions of settings. */
const FEATURE = 'warrantyPolicies';

/** The policies of a portal as the text that was stored, in SQL, and the number of their version. */
export const newestPolicies = (portalId: string): string => newestText(FEATURE, portalId);
export const policyVersionOf = (portalId: string): string =>
  `coalesce((SELECT max(v.version) FROM portico_settings_versions v WHERE v.portal_id = ${portalId} AND v.case_id = 0 AND v.feature = '${FEATURE}'), 0)`;

/** Versions of a portal's warranty policies (CL-06). The newest holds from the moment it is published; claims keep what they were told. */
export function createPolicyStore({ strapi }: { strapi: Core.Strapi }) {
  const versions = settingsVersions(strapi, { feature: FEATURE, read: readPolicies, differences: policyDifferences });

  /** None is published that breaks an example, be it an older one that comes back. */
  function refuseBroken({ policies }: Policies): void {
    const broken = brokenExamples(policies);
    if (broken.length > 0) throw new Refusal('warranty.examples', { broken });
  }

  return {
    current: (portalId: number): Promise<SettingsVersion<Policies>> => versions.current({ portalId }),

    /** Newest first, each with what it changed against the one before. */
    versions: (portalId: number) => versions.all({ portalId }),

    publish(portalId: number, basedOn: number, candidate: Policies, actor: Actor, now: number) {
      const value = policiesSchema.parse(candidate);
      refuseFindings(policyFindings(value));
      refuseBroken(value);
      return versions.save({ portalId }, { basedOn, value, actor, now });
    },

    async restore(portalId: number, basedOn: number, version: number, actor: Actor, now: number) {
      const value = await versions.at({ portalId }, version);
      refuseBroken(value);
      return versions.save({ portalId }, { basedOn, value, actor, now, restoredFrom: version });
    },
  };
}

type PolicyStore = ReturnType<typeof createPolicyStore>;

export function policyStore(strapi: Core.Strapi): PolicyStore {
  return strapi.plugin('warranty').service('policyStore') as PolicyStore;
}
