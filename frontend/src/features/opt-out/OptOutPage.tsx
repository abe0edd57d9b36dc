import type { OptOut, Portal } from '@/cms/types';
import { Button } from '@/ui/Button';
import { Gate } from '@/ui/Gate';
import { marked } from '@/ui/Headline';
import type { Words } from '@/ui/words/createWords';
import { giveAction, undoAction } from './actions';

type Properties = { portal: Portal; token: string; wish: OptOut | 'invalid' | 'busy'; words: Words };

/** Where one says that a mail shall be the last of its kind, and takes it back. Looking changes nothing. */
export function OptOutPage({ portal, token, wish, words: { t } }: Properties) {
  if (wish === 'busy') return <Gate face={portal} heading={t.rich('link.busy.heading', marked)} lead={t('link.busy.lead')} foot={<p>{t('link.busy.help')}</p>} />;
  if (wish === 'invalid') {
    return <Gate face={portal} heading={t.rich('optOut.invalid.heading', marked)} lead={t('optOut.invalid.lead')} foot={<p>{t('optOut.invalid.help')}</p>} />;
  }
  const company = portal.name;
  const { category, optedOut } = wish;
  const [still, whole] = category === 'claimNews' ? (['optOut.claimNews.still', 'optOut.claimNews.whole'] as const) : (['optOut.still', 'optOut.whole'] as const);
  return (
    <Gate
      face={portal}
      heading={t.rich(`optOut.${category}.${optedOut ? 'done' : 'heading'}`, marked)}
      lead={optedOut ? t('optOut.doneLead') : t(`optOut.${category}.lead`, { company })}
      action={
        <form action={optedOut ? undoAction : giveAction}>
          <input type="hidden" name="portal" value={portal.key} />
          <input type="hidden" name="token" value={token} />
          <Button look="open">{t(optedOut ? 'optOut.undo' : 'optOut.give')}</Button>
        </form>
      }
      foot={
        <>
          <p>{t(still, { company })}</p>
          <p>{t(whole, { company })}</p>
          <p>{t(optedOut ? 'optOut.changed' : 'optOut.why')}</p>
        </>
      }
    />
  );
}
