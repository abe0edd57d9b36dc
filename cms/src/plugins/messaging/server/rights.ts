import type { Core } from '@strapi/strapi';
import { giveRightsOnce, PORTAL_ADMINISTRATOR, registerPermissions, type AdminPermission } from '../../../http/admin-permissions';
import { HANDLE_MESSAGES, READ_MESSAGES } from './routes/desk';
import { EDIT, READ } from './routes/place';

const RIGHTS: AdminPermission[] = [
  { permission: READ, displayName: 'Read', subCategory: 'Templates' },
  { permission: EDIT, displayName: 'Change', subCategory: 'Templates' },
  { permission: READ_MESSAGES, displayName: 'Read', subCategory: 'Messages' },
  { permission: HANDLE_MESSAGES, displayName: 'Send again, accept and discard', subCategory: 'Messages' },
];

/** Which roles begin with which rights; `remembered` names where it is kept that they have had them. */
const GIVEN = [
  { remembered: 'rolesWithTemplates', roles: ['strapi-author', PORTAL_ADMINISTRATOR], actions: [READ, EDIT] },
  { remembered: 'rolesWithMessages', roles: [PORTAL_ADMINISTRATOR], actions: [READ_MESSAGES, HANDLE_MESSAGES] },
];

export const registerRights = (strapi: Core.Strapi): Promise<void> => registerPermissions(strapi, 'messaging', RIGHTS);

/** What the platform administrator then takes from a role stays taken. */
export async function giveRights(strapi: Core.Strapi): Promise<void> {
  for (const given of GIVEN) await giveRightsOnce(strapi, 'messaging', given);
}
