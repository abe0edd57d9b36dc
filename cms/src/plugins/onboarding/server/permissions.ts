import type { AdminPermission } from '../../../http/admin-permissions';

export const READ_TYPES = 'plugin::onboarding.types.read';
export const UPDATE_TYPES = 'plugin::onboarding.types.update';

export const PERMISSIONS: AdminPermission[] = [
  { permission: READ_TYPES, displayName: 'Read and simulate', subCategory: 'Dossier types' },
  { permission: UPDATE_TYPES, displayName: 'Change', subCategory: 'Dossier types' },
];
