import type { AdminPermission } from '../../../http/admin-permissions';

export const READ = 'plugin::visibility.settings.read';
export const UPDATE = 'plugin::visibility.settings.update';

export const PERMISSIONS: AdminPermission[] = [
  { permission: READ, displayName: 'Read', subCategory: 'Customer page' },
  { permission: UPDATE, displayName: 'Change', subCategory: 'Customer page' },
];
