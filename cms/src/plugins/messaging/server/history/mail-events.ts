/** What becomes of a message on its way, as the log of a case tells it. */
export const MAIL_EVENTS = ['messageBounced', 'messageSentAgain'] as const;
