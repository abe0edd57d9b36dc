import type { Core } from '@strapi/strapi';
import type { Actor } from '../../../../domain/actor';
import type { JobProgress } from '../../../../domain/jobs/jobs';
import type { Portal } from '../../../../domain/portal';

export interface DueCounts {
  cases: number;
  /** Contacts who would get their link. */
  contacts: number;
  /** Reports that would be shared. */
  reports: number;
}

/** What *customer access* does for the settings page: links and shared reports that a changed setting makes due (CP-05). */
export interface DueByRule {
  /** By the settings in force. */
  count(portal: Portal): Promise<DueCounts>;
  /** Starts the job over the open cases, and answers what it will do. */
  start(portal: Portal, actor: Actor, now: number): Promise<DueCounts>;
  /** How far the newest job is. */
  progress(portal: Portal): Promise<(Omit<JobProgress, 'counts'> & Omit<DueCounts, 'cases'>) | null>;
}

export function dueLinks(strapi: Core.Strapi): DueByRule {
  return strapi.plugin('customer-access').service('dueLinks') as DueByRule;
}
