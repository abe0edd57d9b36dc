import { Feather } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { READ_TEMPLATES } from './permissions';
import { ENGLISH, translationsOf } from './translations';

const PLUGIN = 'messaging';

type MenuLink = Parameters<StrapiApp['addMenuLink']>[0];

/** The plugin's pages, in the order of the menu. */
const PAGES: MenuLink[] = [
  {
    to: `plugins/${PLUGIN}/templates`,
    icon: Feather,
    intlLabel: { id: `${PLUGIN}.templates.title`, defaultMessage: ENGLISH['templates.title'] },
    permissions: READ_TEMPLATES,
    Component: () => import('./pages/Templates'),
  },
];

export default {
  register(app: StrapiApp) {
    PAGES.forEach((page) => app.addMenuLink(page));
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await translationsOf(locale) }))),
};
