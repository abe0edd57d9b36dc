import type { ReactNode } from 'react';
import type { CustomerPage } from '@/cms/types';
import { Headline, Lead } from '@/ui/Headline';
import { classes, field, wrap } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { CaseLine } from './CaseLine';
import styles from './TabHead.module.css';

type Properties = {
  page: CustomerPage;
  /** The answer of the tab, in one sentence. */
  sentence: ReactNode;
  lead?: ReactNode;
  /** Leaves the address out on a phone, where the tab needs the room. */
  brief?: boolean;
  words: Words;
};

/** The head of a tab beside the dashboard. */
export function TabHead({ page, sentence, lead, brief = false, words }: Properties) {
  return (
    <div className={field}>
      <section className={classes(styles.head, wrap)} aria-labelledby="tab">
        <CaseLine page={page} brief={brief} words={words} />
        <Headline id="tab" look="tab">{sentence}</Headline>
        {lead ? <Lead>{lead}</Lead> : null}
      </section>
    </div>
  );
}
