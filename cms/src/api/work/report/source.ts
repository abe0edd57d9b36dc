import { registerReportSource } from '../../../plugins/reports/server/source';
import { countCases } from '../../case/list/query';
import { reportAskedOf } from './asked';
import { reportRows } from './rows';

/** Where the admin panel's reports have their cases from. */
export function registerCaseReport(): void {
  registerReportSource({
    count: (asked, most) => countCases(reportAskedOf(asked), most),
    rows: (asked) => reportRows(reportAskedOf(asked)),
  });
}
