import type { Portal } from '@/cms/types';
import { hasClaims, hasDossiers } from '@/surroundings/areas';
import { workCasesPath, workClaimsPath, workClientsPath, workListPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { statuses } from '../cases/query';

/** What one looks for most in a portal: where all of it is listed, and where what fits to `{typed}` is. */
type Searched = { list: string; found: string; called: string; open: string; placeholder: string; searchAll: string };

/** Cases, the claims of a manufacturer, or the clients of an office. */
export function searchedIn(portal: Pick<Portal, 'key' | 'kind'>, { t }: Pick<Words, 't'>): Searched {
  const { key } = portal;
  const typed = { typed: '{typed}' };
  if (hasDossiers(portal)) {
    return { list: workClientsPath(key), found: workClientsPath(key, 'q={typed}'), called: t('workspace.clientRecords.heading'), open: t('workspace.menu.openClients'), placeholder: t('workspace.menu.placeholderClients'), searchAll: t('workspace.menu.searchClients', typed) };
  }
  if (hasClaims(portal)) {
    return { list: workClaimsPath(key), found: workClaimsPath(key, 'list=all&q={typed}'), called: t('claims.places'), open: t('workspace.menu.openClaims'), placeholder: t('workspace.menu.placeholderClaims'), searchAll: t('workspace.menu.searchClaims', typed) };
  }
  return { list: workCasesPath(key), found: workListPath(key, `q={typed}&status=${statuses.join(',')}`), called: t('missing.cases'), open: t('workspace.menu.open'), placeholder: t('workspace.menu.placeholder'), searchAll: t('workspace.menu.searchAll', typed) };
}
