/** Where Strapi's own doors for administrators lie. A route that is neither here nor in a row fails the test. */
export const strapiAreas = ['/admin/', '/content-manager/', '/content-type-builder/', '/email', '/i18n/', '/upload', '/users-permissions/'] as const;

/** Served to everybody alike: files of the admin panel, which are there once it is built, and the front page. */
export const strapiFiles: Readonly<Record<string, { readonly path: string; readonly statuses: readonly number[] }>> = {
  'GET /admin/:path*': { path: '/admin/settings', statuses: [200, 404] },
  'GET /': { path: '/', statuses: [302] },
  // Stored files leave by signed addresses only.
  'GET /uploads/(.*)': { path: '/uploads/anything.pdf', statuses: [404] },
};

const signingIn = { statuses: [400, 429], because: 'It is for people who are not signed in yet; without a login or a token it refuses.' };
const sameForAll = { statuses: [200], because: 'It tells nothing but what Strapi’s panel needs before anybody has signed in.' };

/** What may answer to people without an administrator's session other than 401, 403 or 404, and why that is right. */
export const answersToAnybody: Readonly<Record<string, { readonly statuses: readonly number[]; readonly because: string }>> = {
  'POST /admin/login': signingIn,
  'POST /admin/register': signingIn,
  'POST /admin/register-admin': signingIn,
  'GET /admin/registration-info': signingIn,
  'POST /admin/forgot-password': signingIn,
  'POST /admin/reset-password': signingIn,
  'GET /admin/init': sameForAll,
  'GET /admin/project-type': sameForAll,
  'GET /content-manager/preview/script': sameForAll,
};

const oneself = 'It tells administrators of themselves.';
const product = 'It tells of this product and its content types, not of what is stored.';
const permitted = 'It shows what one’s permissions allow, which is nothing for a portal administrator.';

/** What a portal administrator gets of Strapi's own doors, and why that tells nothing of a portal. */
export const openToPortalAdministrators: Readonly<Record<string, string>> = {
  'GET /admin/users/me': oneself,
  'GET /admin/users/me/permissions': oneself,
  'GET /admin/users/me/sessions': oneself,
  'GET /admin/homepage/layout': oneself,
  'GET /admin/guided-tour-meta': product,
  'GET /admin/content-api/permissions': product,
  'GET /admin/content-api/routes': product,
  'GET /admin/information': product,
  'GET /admin/init': product,
  'GET /admin/permissions': product,
  'GET /admin/project-type': product,
  'GET /admin/telemetry-properties': product,
  'GET /content-manager/components': product,
  'GET /content-manager/content-types': product,
  'GET /content-manager/content-types-settings': product,
  'GET /content-manager/init': product,
  'GET /content-manager/preview/script': product,
  'GET /content-manager/homepage/count-documents': permitted,
  'GET /i18n/locales': product,
  'GET /i18n/settings': product,
  'GET /upload/configuration': product,
  'GET /users-permissions/permissions': product,
  'GET /users-permissions/policies': product,
  'GET /users-permissions/routes': product,
};

/** These would end or change the session that asks; they concern no one else. */
export const ofOnesOwnSession: readonly string[] = ['POST /admin/logout', 'DELETE /admin/users/me/sessions', 'DELETE /admin/users/me/sessions/:sessionId', 'PUT /admin/users/me'];
