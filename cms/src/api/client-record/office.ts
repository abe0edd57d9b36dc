import type { Core } from '@strapi/strapi';
import { hasDossiers } from '../../domain/portal';
import { Refusal } from '../../domain/refusal';
import type { MemberViewer } from '../../http/viewer';

/** Something that an employee of the office does. */
export interface OfficeCall {
  strapi: Core.Strapi;
  viewer: MemberViewer;
  /** Milliseconds UTC. */
  now: number;
}

/** Clients and dossiers are there for people of the office itself (OB-02); for everybody else there is nothing here. Answers the portal. */
export function portalOfOffice({ portal, company }: Pick<MemberViewer, 'portal' | 'company'>): number {
  if (!hasDossiers(portal) || company?.kind !== 'own') throw new Refusal('notFound');
  return portal.id;
}
