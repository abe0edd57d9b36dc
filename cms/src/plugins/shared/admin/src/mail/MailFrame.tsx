import { DeviceFrame } from '../DeviceFrame';
import { inScheme, type Scheme } from './mail-scheme';

export type { Scheme } from './mail-scheme';

/** Pixels of a telephone's and of a computer's mail program. */
export const WIDTHS = { phone: 390, desktop: 700 } as const;
export type Width = keyof typeof WIDTHS;

/** As high as the window leaves below the page's head and the choices. */
const HEIGHT = 'max(42rem, calc(100vh - 46rem))';

/** A mail in a window as wide as the device. Nothing in it runs, and no link leads out of it. */
export function MailFrame({ title, html, scheme, width }: { title: string; html: string; scheme: Scheme; width: number }) {
  return <DeviceFrame title={title} width={width} height={HEIGHT} shows={{ srcDoc: inScheme(html, scheme), sandbox: '' }} />;
}
