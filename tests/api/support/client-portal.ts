import { contentOf, type Answer, type Data } from './calls.ts';
import type { Installation } from './installation.ts';
import type { Colours } from './settings.ts';

export interface MenuRow {
  readonly entry: string;
  readonly hidden: boolean;
  readonly names: Readonly<Record<string, string>>;
}

/** What a client portal looks like and says (CL-02). */
export interface ClientSettings {
  readonly useCompanyLogo: boolean;
  readonly logo: string | null;
  readonly colours: Colours;
  readonly menu: readonly MenuRow[];
  readonly buttons: { readonly newClaim: Readonly<Record<string, string>> };
  readonly homepage: { readonly heading: Readonly<Record<string, string>>; readonly text: Readonly<Record<string, string>> };
}

export interface ClientVersion {
  readonly version: number;
  readonly settings: ClientSettings;
  readonly actor: { readonly name: string } | null;
  readonly restoredFrom: number | null;
}

export const someClientSettings: ClientSettings = {
  useCompanyLogo: true,
  logo: null,
  colours: { page: '#f6f6f4', menu: '#20363f', menuItem: '#2b444e', menuText: '#d5e0e4', menuSelected: '#ffffff', heading: '#1f3b47' },
  menu: ['home', 'claims', 'products', 'rmas', 'knowledge', 'account'].map((entry) => ({ entry, hidden: false, names: {} })),
  buttons: { newClaim: {} },
  homepage: { heading: {}, text: {} },
};

/** The settings of one client portal in the admin panel, as whoever holds this session of it. */
export function clientPortalOf(installation: Installation, key: string, token: string = installation.administrator) {
  const path = `/visibility/client-portals/${key}`;
  const headersFor = (ifMatch?: number) => (ifMatch === undefined ? {} : { headers: { 'If-Match': `"${ifMatch}"` } });
  const settings = {
    read: (): Promise<Answer<Data<ClientVersion>>> => installation.send({ path, token }),
    save: (body: object, ifMatch?: number): Promise<Answer<Data<ClientVersion>>> => installation.send({ method: 'PUT', path, token, body, ...headersFor(ifMatch) }),
    versions: (): Promise<Answer<Data<(ClientVersion & { changes: { setting: string }[] })[]>>> => installation.send({ path: `${path}/versions`, token }),
    restore: (version: number, ifMatch?: number): Promise<Answer<Data<ClientVersion>>> => installation.send({ method: 'POST', path: `${path}/versions/${version}/restore`, token, ...headersFor(ifMatch) }),
    preview: (candidate: object, language = 'en'): Promise<Answer<Data<{ address: string; expiresAt: number }>>> => installation.send({ method: 'POST', path: `${path}/preview`, token, body: { settings: candidate, language } }),
    current: async (): Promise<ClientVersion> => contentOf(await settings.read()),
  };
  return settings;
}
