import { NumberList } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { READ_TYPES } from './permissions';
import { ENGLISH, translationsOf } from './translations';

const PLUGIN = 'onboarding';

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN}`,
      icon: NumberList,
      intlLabel: { id: `${PLUGIN}.page.title`, defaultMessage: ENGLISH['page.title'] },
      permissions: READ_TYPES,
      Component: () => import('./pages/DossierTypes'),
    });
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await translationsOf(locale) }))),
};
