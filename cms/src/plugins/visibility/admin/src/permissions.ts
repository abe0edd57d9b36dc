import type { Permission } from '@strapi/strapi/admin';

const allowing = (action: string): Permission[] => [{ action, subject: null } as Permission];

/** As the server registers them: constants, because Strapi's hooks compare the lists by identity. */
export const READ = allowing('plugin::visibility.settings.read');
export const UPDATE = allowing('plugin::visibility.settings.update');
