import { Key } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { READ_MATRIX } from './permissions';
import { ENGLISH, translationsOf } from './translations';

const PLUGIN = 'role-matrix';

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN}`,
      icon: Key,
      intlLabel: { id: `${PLUGIN}.page.title`, defaultMessage: ENGLISH['page.title'] },
      permissions: READ_MATRIX,
      Component: () => import('./pages/RoleMatrix'),
    });
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await translationsOf(locale) }))),
};
