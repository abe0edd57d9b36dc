import type { Core } from '@strapi/strapi';
import { Refusal } from '../../../../domain/refusal';
import { newestText, portalSettings, refuseFindings } from '../../../../domain/settings-versions';
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

/** None is published that breaks an example, be it an older one that comes back. */
function withoutBroken(value: Policies): Policies {
  const broken = brokenExamples(value.policies);
  if (broken.length > 0) throw new Refusal('warranty.examples', { broken });
  return value;
}

/** Versions of a portal's warranty policies (CL-06). The newest holds from the moment it is published; claims keep what they were told. */
export const createPolicyStore = ({ strapi }: { strapi: Core.Strapi }) =>
  portalSettings(strapi, {
    feature: FEATURE,
    read: readPolicies,
    differences: policyDifferences,
    accept(given: Policies) {
      const value = policiesSchema.parse(given);
      refuseFindings(policyFindings(value));
      return withoutBroken(value);
    },
    acceptAgain: withoutBroken,
  });

type PolicyStore = ReturnType<typeof createPolicyStore>;

export function policyStore(strapi: Core.Strapi): PolicyStore {
  return strapi.plugin('warranty').service('policyStore') as PolicyStore;
}
