import { allowing } from '../../../shared/admin/src/permissions';

export const READ_TYPES = allowing('plugin::onboarding.types.read');
export const UPDATE_TYPES = allowing('plugin::onboarding.types.update');
