import { Mail, Pencil } from '@strapi/icons';
import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin';
import { READ_MESSAGES, READ_TEMPLATES } from './permissions';
import { ENGLISH, translationsOf } from './translations';

const PLUGIN = 'messaging';

type MenuLink = Parameters<StrapiApp['addMenuLink']>[0];

/** The plugin's pages, in the order of the menu. */
const PAGES: MenuLink[] = [
  {
    to: `plugins/${PLUGIN}/templates`,
    icon: Pencil,
    intlLabel: { id: `${PLUGIN}.templates.title`, defaultMessage: ENGLISH['templates.title'] },
    permissions: READ_TEMPLATES,
    Component: () => import('./pages/Templates'),
  },
  {
    to: `plugins/${PLUGIN}/messages`,
    icon: Mail,
    intlLabel: { id: `${PLUGIN}.messages.title`, defaultMessage: ENGLISH['messages.title'] },
    permissions: READ_MESSAGES,
    Component: () => import('./pages/Messages'),
  },
];

const messagesWidget: WidgetArgs = {
  id: 'messages',
  pluginId: PLUGIN,
  icon: Mail,
  title: { id: `${PLUGIN}.messages.title`, defaultMessage: ENGLISH['messages.title'] },
  link: { label: { id: `${PLUGIN}.messages.widget.open`, defaultMessage: ENGLISH['messages.widget.open'] }, href: `/plugins/${PLUGIN}/messages` },
  permissions: READ_MESSAGES,
  component: async () => (await import('./messages/MessagesWidget')).MessagesWidget,
};

export default {
  register(app: StrapiApp) {
    PAGES.forEach((page) => app.addMenuLink(page));
    // What somebody has to look at stands before what Strapi tells of its content.
    app.widgets.register((widgets) => [messagesWidget, ...widgets]);
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await translationsOf(locale) }))),
};
