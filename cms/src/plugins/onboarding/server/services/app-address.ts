import type { Portal } from '../../../../domain/portal';
import { environment } from '../../../../environment';

/** A page of a portal, `path` from the portal's own address on. */
export const addressOf = ({ key }: Pick<Portal, 'key'>, path: string): string => `${environment.WEB_URL}/${key}${path}`;

/** Where the link of the start e-mail leads: it sees which device it is opened on (OB-06.3). */
export const APP = '/app';

/** The home of a client's portal, with what is to do. */
export const HOME = '/client';
