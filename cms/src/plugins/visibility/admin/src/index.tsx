import { Eye, PaintBrush } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { READ } from './permissions';
import { ENGLISH, translationsOf } from './translations';

const PLUGIN = 'visibility';

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN}`,
      icon: Eye,
      intlLabel: { id: `${PLUGIN}.page.title`, defaultMessage: ENGLISH['page.title'] },
      permissions: READ,
      Component: () => import('./pages/CustomerPage'),
    });
    app.addMenuLink({
      // Not below the other page's address: that one's link would then be marked as well.
      to: 'plugins/client-portal',
      icon: PaintBrush,
      intlLabel: { id: `${PLUGIN}.client.title`, defaultMessage: ENGLISH['client.title'] },
      permissions: READ,
      Component: () => import('./pages/ClientPortal'),
    });
    app.addSettingsLink('global', {
      id: 'portal-access',
      to: 'portal-access',
      intlLabel: { id: `${PLUGIN}.access.title`, defaultMessage: ENGLISH['access.title'] },
      // Only the platform administrator hands out portals; there is no permission to give for that.
      permissions: [],
      Component: () => import('./pages/PortalAccess'),
    });
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await translationsOf(locale) }))),
};
