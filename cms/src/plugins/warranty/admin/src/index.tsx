import { Shield } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { READ_POLICIES } from './permissions';
import { ENGLISH, translationsOf } from './translations';

const PLUGIN = 'warranty';

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN}`,
      icon: Shield,
      intlLabel: { id: `${PLUGIN}.page.title`, defaultMessage: ENGLISH['page.title'] },
      permissions: READ_POLICIES,
      Component: () => import('./pages/Warranty'),
    });
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await translationsOf(locale) }))),
};
