import type { ReactNode } from 'react';
import type { Article, Portal } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { voteAction } from './actions';
import { ArticlePart } from './ArticlePart';
import styles from './ArticleVote.module.css';

type Properties = { portal: Portal; article: Article; side: 'client' | 'work'; words: Words; button: (label: string) => ReactNode };

/** Whether an article helped, and what should be better (CL-16); what was said before can be changed. */
export function ArticleVote({ portal, article: { number, vote }, side, words: { t }, button }: Properties) {
  return (
    <ArticlePart id="vote" heading={t('knowledge.vote.heading')}>
      <form action={voteAction} className={styles.vote}>
        {Object.entries({ portal: portal.key, number, side }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend>{t('knowledge.vote.question')}</legend>
          {(['yes', 'no'] as const).map((answer) => (
            <label key={answer}>
              <input type="radio" name="helpful" value={answer} required defaultChecked={vote ? vote.helpful === (answer === 'yes') : false} />
              {t(`knowledge.vote.${answer}`)}
            </label>
          ))}
        </fieldset>
        <label>
          {t('knowledge.vote.comment')}
          <textarea name="comment" rows={3} maxLength={1000} defaultValue={vote?.comment ?? ''} aria-describedby="vote-hint" />
        </label>
        <small id="vote-hint">{t('knowledge.vote.hint')}</small>
        {button(t(vote ? 'knowledge.vote.change' : 'knowledge.vote.send'))}
      </form>
    </ArticlePart>
  );
}
