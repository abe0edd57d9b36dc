import { allowing } from '../../../shared/admin/src/permissions';

export const READ_POLICIES = allowing('plugin::warranty.policies.read');
export const UPDATE_POLICIES = allowing('plugin::warranty.policies.update');
