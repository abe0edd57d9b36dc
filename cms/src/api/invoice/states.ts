export const INVOICE_STATUSES = ['submitted', 'approved', 'rejected'] as const;
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

interface InvoiceCommandRow {
  from: InvoiceStatus;
  to: InvoiceStatus;
  description: string;
}

/** What is decided about an invoice (spec 25, answer 14). One table for commands and stock doors. */
export const INVOICE_COMMANDS = {
  approve: { from: 'submitted', to: 'approved', description: 'To be paid as it was handed in.' },
  reject: { from: 'submitted', to: 'rejected', description: 'Not to be paid, with a comment. What takes its place is another invoice, with a number of its own.' },
} as const satisfies Record<string, InvoiceCommandRow>;
export type InvoiceCommand = keyof typeof INVOICE_COMMANDS;

export const mayBecome = (from: InvoiceStatus, to: InvoiceStatus): boolean => Object.values(INVOICE_COMMANDS).some((row) => row.from === from && row.to === to);
