import Link from 'next/link';
import { classes } from '@/ui/layout';
import { Bars } from './Bars';
import styles from './Board.module.css';
import { type Chart, totalOf } from './board';

/** Numbers as a table, and beside it as bars, row by row; a row leads to the claims that it counts where a list has just those. */
export function ChartCard({ chart: { key, title, lead, series, bars }, none }: { chart: Chart; none: string }) {
  const heading = `chart-${key}`;
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p className={styles.muted}>{lead}</p>
      {bars.every(({ values }) => totalOf(values) === 0) ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <div className={styles.chart}>
          <table aria-labelledby={heading}>
            <thead>
              <tr>
                <td />
                {series.map((name, index) => (
                  <th key={name} scope="col">
                    {series.length > 1 ? <span className={classes(styles.swatch, styles[`part${index}`])} /> : null}
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {bars.map(({ key: bar, label, values, href }) => (
                <tr key={bar}>
                  <th scope="row">
                    {href ? (
                      <Link href={href} prefetch={false}>
                        {label}
                      </Link>
                    ) : (
                      label
                    )}
                  </th>
                  {values.map((value, index) => (
                    <td key={series[index]}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <div className={styles.drawn} aria-hidden="true">
            <div>
              <Bars chart={{ series, bars }} />
            </div>
          </div>
        </div>
      )}
    </section>
  );
}
