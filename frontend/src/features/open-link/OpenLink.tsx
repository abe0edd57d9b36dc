import { ArrowRight } from 'lucide';
import type { LinkState, Portal } from '@/cms/types';
import { Gate } from '@/ui/Gate';
import { marked } from '@/ui/Headline';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import type { Words } from '@/ui/words/createWords';
import { openAction, renewAction } from './actions';
import { LinkForm } from './LinkForm';

type Properties = { portal: Portal; token: string; state: LinkState | 'busy'; tooManyTries: boolean; words: Words };

/** What a link shows before it is opened: the one button that opens it, or why it cannot be. Tells nothing of the case. */
export function OpenLink({ portal, token, state, tooManyTries, words: { t } }: Properties) {
  const notice = tooManyTries && state !== 'busy' ? <Notice tone="warning">{t('link.busyNotice')}</Notice> : null;
  if (state === 'valid') {
    return (
      <Gate
        face={portal}
        heading={t('open.heading')}
        lead={t('open.lead')}
        action={
          <>
            {notice}
            <LinkForm portal={portal.key} token={token} action={openAction}>
              {t('open.button')}
              <Icon of={ArrowRight} />
            </LinkForm>
          </>
        }
        foot={
          <>
            <p>{t('open.why')}</p>
            <p>{t('open.unsure')}</p>
          </>
        }
      />
    );
  }
  return (
    <Gate
      face={portal}
      heading={t.rich(`link.${state}.heading`, marked)}
      lead={t(`link.${state}.lead`)}
      action={
        state === 'busy' ? null : (
          <>
            {notice}
            <LinkForm portal={portal.key} token={token} action={renewAction}>
              {t('link.renew')}
            </LinkForm>
          </>
        )
      }
      foot={
        state === 'busy' ? (
          <p>{t('link.busy.help')}</p>
        ) : (
          <>
            <p>{t('link.renewHelp', { company: portal.name })}</p>
            <p>{t('link.sent.help')}</p>
          </>
        )
      }
    />
  );
}

/** The same answer to everyone who asked for a fresh link. */
export function LinkSent({ portal, words: { t } }: { portal: Portal; words: Words }) {
  return (
    <Gate
      face={portal}
      heading={t.rich('link.sent.heading', marked)}
      lead={t('link.sent.lead', { company: portal.name })}
      foot={<p>{t('link.sent.help')}</p>}
    />
  );
}
