import { environment } from '../../../../environment';
import type { Origin } from './store';

/** The one address that all mails of the installation come from: what mail servers vouch for is its domain. */
export const senderAddress = (): string => /<([^>]+)>/.exec(environment.MAIL_FROM)?.[1] ?? environment.MAIL_FROM;

/** Mails come from their portal by name. */
export const fromOf = ({ sender: { name } }: Pick<Origin, 'sender'>): { name: string; address: string } => ({ name, address: senderAddress() });
