import { describe, expect, it } from 'vitest';
import { isBackwards, readReportQuery, writeReportQuery } from './reportQuery';

describe('EH-13 what a report’s address asks for', () => {
  it.each([
    [{}, 'status=open%2Cwaiting'],
    [{ status: ['closed', 'open'], from: '', to: '' }, 'status=open%2Cclosed'],
    [{ external: 'true', to: '2026-02-28' }, 'status=open%2Cwaiting&external=true&to=2026-02-28'],
    [{ external: 'yes' }, 'status=open%2Cwaiting'],
    [{ status: 'closed,nonsense', from: '2026-02-28' }, 'status=closed&from=2026-02-28'],
    [{ from: '2026-02-30', to: '2026-03-01' }, 'status=open%2Cwaiting&to=2026-03-01'],
    [{ from: 'yesterday', to: ['2026-13-01', '0001-01-01'], portal: 'other' }, 'status=open%2Cwaiting'],
  ])('%j', (asked, written) => {
    const query = readReportQuery(asked);
    expect(writeReportQuery(query)).toBe(written);
    expect(readReportQuery(Object.fromEntries(new URLSearchParams(written)))).toEqual(query);
  });

  it('knows when the last day lies before the first', () => {
    expect(isBackwards(readReportQuery({ from: '2026-02-02', to: '2026-02-01' }))).toBe(true);
    expect(isBackwards(readReportQuery({ from: '2026-02-02', to: '2026-02-02' }))).toBe(false);
  });
});
