import { environment } from '../../../../environment';
import type { Match } from './match';
import { authenticationOf } from './reading/authentication';
import type { ReceivedMail } from './reading/received-mail';

/**
 * Whether more than the address itself speaks for a sender: the receiving server, or a reply address that only it was
 * given. A reply address that somebody else was given says nothing, whoever the mail says it is from.
 */
export const isVouchedFor = (mail: ReceivedMail, match: Match | null): boolean =>
  authenticationOf(mail, environment.IMAP_AUTHSERV_ID ?? null).result === 'pass' || (match?.signed === true && match.answered.recipient.toLowerCase() === mail.from?.address);
