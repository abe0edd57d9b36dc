import { ArrowRight } from 'lucide';
import type { AskedRfq, BidLinkState, Portal } from '@/cms/types';
import { bidPaperPath, bidSendPath } from '@/surroundings/paths';
import { Bar } from '@/ui/Bar';
import { Button } from '@/ui/Button';
import { Gate } from '@/ui/Gate';
import { marked } from '@/ui/Headline';
import { Icon } from '@/ui/Icon';
import { classes, field, wrap } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import styles from './Bidding.module.css';
import { BidSheet } from './BidSheet';
import type { BidOutcome } from './outcome';
import { openBidAction } from './openAction';

/** What a link to bid shows before it is opened, or where it opens nothing. Tells nothing of the request. */
export function BidGate({ portal, token, state, words: { t } }: { portal: Portal; token: string; state: BidLinkState | 'busy'; words: Words }) {
  if (state !== 'valid') {
    return <Gate face={portal} heading={t.rich(`bidding.gate.${state}.heading`, marked)} lead={t(`bidding.gate.${state}.lead`)} foot={<p>{t('bidding.gate.help', { company: portal.name })}</p>} />;
  }
  return (
    <Gate
      face={portal}
      heading={t('bidding.gate.heading', { company: portal.name })}
      lead={t('bidding.gate.lead')}
      action={
        <form action={openBidAction}>
          <input type="hidden" name="portal" value={portal.key} />
          <input type="hidden" name="token" value={token} />
          <Button look="open">
            {t('bidding.gate.button')}
            <Icon of={ArrowRight} />
          </Button>
        </form>
      }
      foot={<p>{t('bidding.gate.why')}</p>}
    />
  );
}

type Properties = { portal: Portal; token: string; asked: AskedRfq; outcome: BidOutcome; words: Words };

/** The request behind the link, and the bid. */
export function BidPage({ portal, token, asked, outcome, words }: Properties) {
  const { t } = words;
  return (
    <>
      <div className={field}>
        <Bar face={portal} />
      </div>
      <main id="main" className={classes(styles.page, wrap)}>
        <h1>{t('bidding.heading', { company: asked.company })}</h1>
        <BidSheet asked={asked} action={bidSendPath(portal.key, token)} paperPath={(file) => bidPaperPath(portal.key, token, file)} {...outcome} words={words} />
      </main>
    </>
  );
}
