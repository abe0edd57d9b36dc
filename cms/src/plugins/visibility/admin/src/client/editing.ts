import type { ClientSettings } from '../../../server/rules/client-portal';
import type { Editing } from '../settings/draft';
import type { AnyLeaf } from '../settings/leaves';

/** What the fields of a client portal's settings work on. */
export type ClientEditing = Editing<ClientSettings, AnyLeaf>;
