import type { Portal } from '@/cms/types';
import { marked } from '@/ui/Headline';
import type { Words } from '@/ui/words/createWords';
import type { Trouble } from './TroubleWords';

export function troubleWords(portal: Portal | null, { t }: Words): Trouble {
  return {
    // The logo comes from the CMS too: the name is certain to be seen.
    face: portal && { key: portal.key, name: portal.name, logo: null },
    heading: t.rich('trouble.heading', marked),
    lead: t('trouble.lead'),
    retry: t('trouble.retry'),
    foot: <p>{t('trouble.help')}</p>,
  };
}
