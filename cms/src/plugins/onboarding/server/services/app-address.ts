import type { Portal } from '../../../../domain/portal';
import { environment } from '../../../../environment';

/** Where the portal begins for a client. */
export const appAddress = ({ key }: Pick<Portal, 'key'>): string => `${environment.WEB_URL}/${key}`;
