import { ShieldAlert, ShieldCheck, ShieldQuestionMark } from 'lucide';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import type { SaidVerdict, VerdictLook } from '../../claims/verdict';
import styles from './DraftVerdict.module.css';

const icons = { in: ShieldCheck, out: ShieldAlert, warn: ShieldQuestionMark } as const satisfies Record<VerdictLook, unknown>;

type Properties = {
  /** Null as long as no serial number is said. */
  verdict: SaidVerdict | null;
  /** The product that the number is of. */
  product: string | null;
  /** Said instead: nothing has been typed, or what was typed is being looked up. */
  instead: string | null;
};

/** Whether the unit is in warranty, beside its serial number. It stands where it is announced whenever it changes, and keeps nobody from handing in (CL-06). */
export function DraftVerdict({ verdict, product, instead }: Properties) {
  const isTold = verdict && instead === null;
  return (
    <div id="verdict" className={classes(styles.verdict, isTold && styles[verdict.look])} role="status">
      {isTold ? (
        <>
          <Icon of={icons[verdict.look]} />
          <div>
            {product ? <p>{product}</p> : null}
            {verdict.lines.map(({ of, said }) => (
              <p key={of ?? ''} className={styles.said}>
                {of ? `${of}: ${said}` : said}
              </p>
            ))}
            <ul>
              {verdict.because.map((said, index) => (
                <li key={index}>{said}</li>
              ))}
            </ul>
          </div>
        </>
      ) : (
        <p>{instead}</p>
      )}
    </div>
  );
}
