import type { Portal } from '@/cms/types';
import { casesPath, workPath } from '@/surroundings/paths';
import { ButtonLink } from '@/ui/Button';
import { Gate } from '@/ui/Gate';
import { marked } from '@/ui/Headline';
import type { Words } from '@/ui/words/createWords';

/** The same page whether there is nothing here or it is not this visitor's to see. */
export function NoPage({ portal, work, words }: { portal: Portal | null; work: boolean; words: Words }) {
  const { t } = words;
  if (portal && work) return <NoWorkPage portal={portal} words={words} />;
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

/** Members know their way; they came by no mail. */
function NoWorkPage({ portal, words: { t } }: { portal: Portal; words: Words }) {
  return (
    <Gate
      face={portal}
      heading={t.rich('missing.heading', marked)}
      lead={t('missing.lead')}
      action={
        <ButtonLink look="open" href={workPath(portal.key)}>
          {t('workspace.missing.home')}
        </ButtonLink>
      }
      foot={null}
    />
  );
}
