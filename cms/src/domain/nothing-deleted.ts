import type { Core } from '@strapi/strapi';
import { Refusal } from './refusal';

/**
 * No stock door deletes anything of ours: cases, tasks and the log point at portals, companies, offices, members and
 * messages, and would point at nothing. Who leaves is no longer `active`, an office no longer `available`.
 */
export function deleteNothing(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (context.action === 'delete' && context.uid.startsWith('api::')) throw new Refusal('method.off');
    return next();
  });
}
