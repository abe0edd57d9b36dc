import type { CaseFacts } from '../facts.ts';
import { always, bearer, type Measurement } from '../measurement.ts';
import { checkSame, fromOurs, type MeasuredPage, type SharedPage } from '../page.ts';
import { fromStock, stockQuery } from '../stock-page.ts';

/** The data of a customer's page, by the customer's session. */
export function customerPage({ caseNumber, session }: MeasuredPage, facts: CaseFacts): Measurement {
  const { id, zone, settings } = facts;
  return {
    name: 'customer page data',
    asks: {
      ours: always(`/api/customer/cases/${encodeURIComponent(caseNumber)}`, bearer(session)),
      stock: always(`/api/cases?${stockQuery(caseNumber, facts)}`),
      bare: always(`/cases/${id}`),
    },
    compare(answers) {
      const wanted = fromOurs(answers.ours);
      const now = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format().replace(' ', 'T');
      checkSame('bare', answers.bare as SharedPage, wanted);
      checkSame('stock', fromStock(answers.stock, wanted, settings, now), wanted);
    },
  };
}
