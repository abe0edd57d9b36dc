import type { AdminPermission } from '../../../http/admin-permissions';

export const READ_POLICIES = 'plugin::warranty.policies.read';
export const UPDATE_POLICIES = 'plugin::warranty.policies.update';

export const PERMISSIONS: AdminPermission[] = [
  { permission: READ_POLICIES, displayName: 'Read', subCategory: 'Warranty policies' },
  { permission: UPDATE_POLICIES, displayName: 'Publish', subCategory: 'Warranty policies' },
];
