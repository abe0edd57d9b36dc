/** The outbox's name for the mail that invites somebody to a login. */
export const INVITATION_MAIL = 'memberInvited';
