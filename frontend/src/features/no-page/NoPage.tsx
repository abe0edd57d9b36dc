import type { Portal } from '@/cms/types';
import { casesPath } from '@/surroundings/paths';
import { ButtonLink } from '@/ui/Button';
import { Gate } from '@/ui/Gate';
import { marked } from '@/ui/Headline';
import type { Words } from '@/ui/words/createWords';

/** The same page whether there is nothing here or it is not this visitor's to see. */
export function NoPage({ portal, words: { t } }: { portal: Portal | null; words: Words }) {
  return (
    <Gate
      face={portal}
      heading={t.rich('missing.heading', marked)}
      lead={t('missing.lead')}
      action={
        portal ? (
          <ButtonLink look="open" href={casesPath(portal.key)}>
            {t('missing.cases')}
          </ButtonLink>
        ) : null
      }
      foot={
        <>
          <p>{t('missing.help')}</p>
          <p>{t('link.needed.lost')}</p>
        </>
      }
    />
  );
}
