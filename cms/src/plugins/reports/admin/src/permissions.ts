import { allowing } from '../../../shared/admin/src/permissions';

export const READ_REPORTS = allowing('plugin::reports.cases.read');
