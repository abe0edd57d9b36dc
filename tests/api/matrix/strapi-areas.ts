/** Where Strapi's own doors for administrators lie. A route that is neither here nor in a row fails the test. */
export const strapiAreas = ['/admin/', '/content-manager/', '/content-type-builder/', '/email', '/i18n/', '/upload', '/users-permissions/'] as const;

/** Served to everybody: files of the admin panel, and Strapi's front page. */
export const strapiFiles: Readonly<Record<string, { readonly path: string; readonly status: number }>> = {
  'GET /admin/:path*': { path: '/admin/settings', status: 200 },
  'GET /': { path: '/', status: 302 },
  'GET /((?!uploads/).+)': { path: '/robots.txt', status: 404 },
  // Stored files leave by signed addresses only.
  'GET /uploads/(.*)': { path: '/uploads/anything.pdf', status: 404 },
};

/** What answers to people without an administrator's session other than 401, 403 or 404, and why that is right. */
export const answersToAnybody: Readonly<Record<string, { readonly status: number; readonly because: string }>> = {
  'POST /admin/login': { status: 400, because: 'signing in' },
};

/** What a portal administrator gets of Strapi's own doors, and why that tells nothing of a portal. */
export const openToPortalAdministrators: Readonly<Record<string, string>> = {};

/** These would end or change the session that asks; they concern no one else. */
export const ofOnesOwnSession: readonly string[] = ['POST /admin/logout', 'DELETE /admin/users/me/sessions', 'DELETE /admin/users/me/sessions/:sessionId', 'PUT /admin/users/me'];
