import type { Permission } from '@strapi/strapi/admin';

const allowing = (action: string): Permission[] => [{ action, subject: null } as Permission];

/** As the server registers them: constants, because Strapi's hooks compare the lists by identity. */
export const READ_TEMPLATES = allowing('plugin::messaging.templates.read');
export const EDIT_TEMPLATES = allowing('plugin::messaging.templates.edit');
export const READ_MESSAGES = allowing('plugin::messaging.messages.read');
export const HANDLE_MESSAGES = allowing('plugin::messaging.messages.handle');
