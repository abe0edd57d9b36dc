import type { Binding } from '../../../domain/database/statement';
import type { ClaimReach } from '../../claim/rules/reach';
import type { ClaimSide } from '../../claim/states';

/** The rows `s` of the list of units that are a side's own: a company's are those that are with it, an agent's those of the portal. */
export const OWN = { client: 's.portal_id = ? AND s.company_id = ?', agent: 's.portal_id = ?' } as const satisfies Record<ClaimSide, string>;

export const ownOf = ({ side, portalId, companyId }: ClaimReach): Binding[] => (side === 'client' ? [portalId, companyId] : [portalId]);

/** What product, plate and days say of a unit `u`: everybody may know as much, or has it told as a warranty. */
export const MODEL = 'LEFT JOIN units_model_lnk um ON um.unit_id = u.id LEFT JOIN products pr ON pr.id = um.product_id';
