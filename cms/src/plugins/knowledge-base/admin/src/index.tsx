import { Book } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { READ_ARTICLES } from './permissions';
import { ENGLISH, translationsOf } from './translations';

const PLUGIN = 'knowledge-base';

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN}`,
      icon: Book,
      intlLabel: { id: `${PLUGIN}.page.title`, defaultMessage: ENGLISH['page.title'] },
      permissions: READ_ARTICLES,
      Component: () => import('./pages/Articles'),
    });
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await translationsOf(locale) }))),
};
