import type { ComponentProps } from 'react';
import type { Words } from '@/ui/words/createWords';
import styles from './Bidding.module.css';
import type { WrongFields } from './readBidForm';

type Properties = Omit<ComponentProps<'input'>, 'value'> & { name: string; label: string; value: string; wrong: WrongFields; words: Words };

/** A sum with its label above, and what is wrong with it below. */
export function BidField({ name, label, value, wrong, words: { t }, ...rest }: Properties) {
  const problem = wrong[name];
  return (
    <div className={styles.field}>
      <label htmlFor={name}>{label}</label>
      <input {...rest} id={name} name={name} autoComplete="off" defaultValue={value} aria-invalid={problem ? true : undefined} aria-describedby={problem ? `${name}-problem` : undefined} />
      {problem ? (
        <p id={`${name}-problem`} className={styles.wrong}>
          {t(`bidding.wrong.${problem}`)}
        </p>
      ) : null}
    </div>
  );
}
