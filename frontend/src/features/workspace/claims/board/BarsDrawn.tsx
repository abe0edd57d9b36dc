'use client';

import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { type Chart, totalOf } from './board';
import styles from './Board.module.css';

/** The bars of a chart, one a row of the table that they stand beside; the table is what is read aloud. */
export default function BarsDrawn({ chart: { series, bars } }: { chart: Pick<Chart, 'series' | 'bars'> }) {
  const rows = bars.map(({ key, values }) => ({ key, ...Object.fromEntries(values.map((value, index) => [`part${index}`, value])) }));
  const largest = Math.max(1, ...bars.map(({ values }) => totalOf(values)));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={rows} layout="vertical" margin={{ top: 0, right: 0, bottom: 0, left: 0 }} barCategoryGap="28%" accessibilityLayer={false}>
        <XAxis type="number" hide domain={[0, largest]} />
        <YAxis type="category" dataKey="key" hide />
        {series.map((name, index) => (
          <Bar key={name} dataKey={`part${index}`} stackId="bars" className={styles[`part${index}`] ?? ''} isAnimationActive={false} />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
