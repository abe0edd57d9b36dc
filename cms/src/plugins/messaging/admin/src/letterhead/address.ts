import { createSearchParams } from 'react-router-dom';

/** The view of the templates' page on which the sender is set. */
export const SENDER = 'sender';

/** Where the sender of a portal is set. */
export const senderAt = (portal: string) => ({ search: String(createSearchParams({ portal, view: SENDER })) });
