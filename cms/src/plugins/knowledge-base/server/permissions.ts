import type { AdminPermission, GivenRights } from '../../../http/admin-permissions';
import { PORTAL_ADMINISTRATOR } from '../../../http/admin-permissions';

export const READ_ARTICLES = 'plugin::knowledge-base.articles.read';
export const EDIT_ARTICLES = 'plugin::knowledge-base.articles.edit';

export const PERMISSIONS: AdminPermission[] = [
  { permission: READ_ARTICLES, displayName: 'Read', subCategory: 'Articles' },
  { permission: EDIT_ARTICLES, displayName: 'Write and publish', subCategory: 'Articles' },
];

export const GIVEN: GivenRights = { remembered: 'rolesWithArticles', roles: ['strapi-author', PORTAL_ADMINISTRATOR], actions: [READ_ARTICLES, EDIT_ARTICLES] };
