/**
 * Authority levels of members (spec 25). Level 6 is the portal administrator in the admin panel; no member has it.
 *
 * 1. Cases of own tasks: read, report, start, end, media, chat.
 * 2. Cases of the own office; takes the tasks that it is given.
 * 3. Names who is responsible, sets days, names the external case handler of the own office, and hands in invoices.
 * 4. Cases of all offices of the company.
 * 5. Case handler: every command on the cases of the portal. Only in the portal’s own company.
 */
export const OFFICE_LEVEL = 2;
export const LEAD_LEVEL = 3;
export const COMPANY_LEVEL = 4;
export const HANDLER_LEVEL = 5;
