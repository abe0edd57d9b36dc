import type { Portal } from '@/cms/types';
import { clientPath } from '@/surroundings/paths';
import { ButtonLink } from '@/ui/Button';
import { Gate } from '@/ui/Gate';
import { marked } from '@/ui/Headline';
import type { Words } from '@/ui/words/createWords';

/** Kept by the service worker and shown without a connection (OB-09): it holds nothing of anybody's own, and asks for no picture. */
export function OfflinePage({ portal, words: { t } }: { portal: Portal; words: Words }) {
  return (
    <Gate
      face={{ ...portal, logo: null }}
      heading={t.rich('office.offline.heading', marked)}
      lead={t('office.offline.lead', { company: portal.name })}
      action={
        <ButtonLink look="open" href={clientPath(portal.key)}>
          {t('office.offline.retry')}
        </ButtonLink>
      }
      foot={<p>{t('office.offline.help')}</p>}
    />
  );
}
