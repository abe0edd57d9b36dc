import type { Permission } from '@strapi/strapi/admin';

/** As the server registers it. Kept in constants, because Strapi's hooks compare the lists by identity. */
export const allowing = (action: string): Permission[] => [{ action, subject: null } as Permission];
