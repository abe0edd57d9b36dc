import { ACCESS_EVENTS } from '../../plugins/customer-access/server/services/access-events';
import { MAIL_EVENTS } from '../../plugins/messaging/server/history/mail-events';
import { ASK_EVENTS } from '../ask/recorded';
import { INVOICE_EVENTS } from '../invoice/recorded';
import { MESSAGE_EVENTS } from '../message/recorded';
import { RFQ_EVENTS } from '../rfq/recorded';

const noneOf = (kinds: readonly string[]): string => `e.kind NOT IN (${kinds.map((kind) => `'${kind}'`).join(', ')})`;

/** That an event is none of what one partner asks money for, or is asked to bid for beside others: those who handle no cases read nothing of that in a log. */
export const NOT_OF_ANOTHER_PARTNER = noneOf([...INVOICE_EVENTS, ...RFQ_EVENTS]);

/** That an event is none of what customers write, are written or asked, and of their access: read by those alone who may communicate with them (EH-02). */
export const NOT_OF_CUSTOMERS = noneOf([...MESSAGE_EVENTS, ...ASK_EVENTS, ...MAIL_EVENTS, ...ACCESS_EVENTS, 'accessSettingsChanged']);
