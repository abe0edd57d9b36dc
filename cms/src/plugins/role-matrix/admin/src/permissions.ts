import { allowing } from '../../../shared/admin/src/permissions';

export const READ_MATRIX = allowing('plugin::role-matrix.matrix.read');
export const UPDATE_MATRIX = allowing('plugin::role-matrix.matrix.update');
export const READ_MEMBERS = allowing('plugin::role-matrix.members.read');
export const UPDATE_MEMBERS = allowing('plugin::role-matrix.members.update');
