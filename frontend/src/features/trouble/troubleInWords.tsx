import type { Portal } from '@/cms/types';
import { marked } from '@/ui/Headline';
import type { Words } from '@/ui/words/createWords';
import type { Trouble } from './TroubleWords';

/** Customers are told that their case is safe; members in the workspace, what of their work is. */
export function troubleWords(portal: Portal | null, work: boolean, { t }: Words): Trouble {
  const said = work ? 'workspace.trouble' : 'trouble';
  return {
    // The logo comes from the CMS too: the name is certain to be seen.
    face: portal && { key: portal.key, name: portal.name, logo: null },
    heading: t.rich(`${said}.heading`, marked),
    lead: t(`${said}.lead`),
    retry: t('trouble.retry'),
    foot: <p>{t(`${said}.help`)}</p>,
  };
}
