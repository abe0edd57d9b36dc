import 'server-only';
import { cmsPath } from './call';
import { askAsMember } from './member';
import type { ClaimTemplates, FilledClaimTemplate } from './types';

/** The words that agents keep to write to dealers with. */
export const listClaimTemplates = (portal: string): Promise<ClaimTemplates> => askAsMember<ClaimTemplates>(portal, '/claim-templates');

/** The same as they are said of one claim. */
export const readTemplatesOfClaim = (portal: string, number: string): Promise<FilledClaimTemplate[]> => askAsMember<FilledClaimTemplate[]>(portal, cmsPath`/claims/${number}/templates`);
