import type { AdminPermission } from '../../../http/admin-permissions';

export const READ_MATRIX = 'plugin::role-matrix.matrix.read';
export const UPDATE_MATRIX = 'plugin::role-matrix.matrix.update';
export const READ_MEMBERS = 'plugin::role-matrix.members.read';
export const UPDATE_MEMBERS = 'plugin::role-matrix.members.update';

/** EH-01 leaves it to the platform administrator who else changes the matrix. */
export const PERMISSIONS: AdminPermission[] = [
  { permission: READ_MATRIX, displayName: 'Read', subCategory: 'Role matrix' },
  { permission: UPDATE_MATRIX, displayName: 'Change', subCategory: 'Role matrix' },
  { permission: READ_MEMBERS, displayName: 'Read', subCategory: 'Marked members' },
  { permission: UPDATE_MEMBERS, displayName: 'Mark and unmark', subCategory: 'Marked members' },
];
