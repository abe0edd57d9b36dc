import type { Portal } from '../../../domain/portal';
import type { LocalDate } from '../../../domain/time';
import type { MemberViewer } from '../../../http/viewer';
import type { Role } from '../../../plugins/role-matrix/server/rules/rights';
import type { CaseStatus } from '../snapshot';
import type { RowName, When } from './rules/rows';

export const LIST_PAGE = 20;
/** Beyond this nobody counts: a page says "more than". */
export const COUNTED = 10_000;

export const SORTS = ['due', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** EH-11. Everything given must hold; ids are Strapi's numeric ones. */
export interface CaseFilters {
  userId?: number;
  mine?: boolean;
  external?: boolean;
  action?: boolean;
  statuses: readonly CaseStatus[];
  officeId?: number;
  text?: string;
  row?: RowName;
  when?: When;
  /** Reported from this instant on, and before that one. */
  reportedFrom?: number;
  reportedBefore?: number;
}

/** Where a page ends: by its day, or by the place of what is undated. */
export interface Position {
  dueOn: string;
  caseId: number;
}

export interface Asked {
  viewer: MemberViewer;
  /** By which roles she answers customers (`rolesAnswering`). */
  answering: readonly Role[];
  filters: CaseFilters;
  /** In the portal's zone. */
  today: LocalDate;
}

/** All of a portal, for somebody who works on no case of it: what filters say of a viewer, nobody can ask. */
export interface AskedOfPortal {
  viewer: null;
  portal: Portal;
  filters: CaseFilters & { mine?: never; action?: never; row?: never; when?: never };
  today: LocalDate;
}

export const portalOf = (asked: Asked | AskedOfPortal): Portal => (asked.viewer === null ? asked.portal : asked.viewer.portal);
