import { ChartPie } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { READ_REPORTS } from './permissions';
import { ENGLISH, translationsOf } from './translations';

const PLUGIN = 'reports';

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN}`,
      icon: ChartPie,
      intlLabel: { id: `${PLUGIN}.page.title`, defaultMessage: ENGLISH['page.title'] },
      permissions: READ_REPORTS,
      Component: () => import('./pages/Reports'),
    });
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await translationsOf(locale) }))),
};
