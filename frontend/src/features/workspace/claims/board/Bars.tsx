'use client';

import dynamic from 'next/dynamic';
import type { Chart } from './board';

/** The library of charts is asked for where there is one, and draws in the browser alone. */
export const Bars = dynamic<{ chart: Pick<Chart, 'series' | 'bars'> }>(() => import('./BarsDrawn'), { ssr: false });
