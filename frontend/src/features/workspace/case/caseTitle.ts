import type { Metadata } from 'next';
import { pageTitle } from '@/surroundings/pageTitle';
import type { WorkCasePart } from '@/surroundings/paths';

/** What a window with a part of a case is called: its number first, by which people tell windows apart. */
export function caseTitle(number: string, part?: WorkCasePart): Promise<Metadata> {
  return pageTitle(({ t }) => [decodeURIComponent(number), part && t(`workspace.case.title.${part}`)].filter(Boolean).join(', '));
}
