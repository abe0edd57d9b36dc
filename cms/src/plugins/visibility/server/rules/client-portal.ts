import { z } from 'zod';
import { inLanguages, line } from '../../../../domain/in-languages';
import { colours, DEFAULT_SETTINGS, settings } from './settings';

/** The entries of the client portal's menu, in the order in which they stand where nobody has chosen another. */
export const MENU_ENTRIES = ['home', 'claims', 'products', 'rmas', 'knowledge', 'account'] as const;
export type MenuEntry = (typeof MENU_ENTRIES)[number];

/** Without these nobody finds back, or out. */
const ALWAYS_SHOWN: readonly MenuEntry[] = ['home', 'account'];

/** All but what stands in a text; of that of the homepage, lines end where they were ended. */
const CONTROL_BUT_LINES = /[^\P{Cc}\n]|[\u2028\u2029]/u;

const lines = (longest: number) =>
  z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(longest).refine((text) => !CONTROL_BUT_LINES.test(text), 'This is plain text.'));

const told = z.record(z.string(), z.string());

/** What a client portal looks like and says (CL-02). A text that is empty in a language is ours there. */
export const clientSettings = z
  .strictObject({
    useCompanyLogo: settings.shape.useCompanyLogo,
    logo: settings.shape.logo,
    colours,
    menu: z.array(z.strictObject({ entry: z.enum(MENU_ENTRIES), hidden: z.boolean(), names: inLanguages(line(40)) })).max(MENU_ENTRIES.length),
    buttons: z.strictObject({ newClaim: inLanguages(line(40)) }),
    homepage: z.strictObject({ heading: inLanguages(line(120)), text: inLanguages(lines(600)) }),
  })
  .meta({ id: 'ClientPortalSettings' });
export type ClientSettings = z.infer<typeof clientSettings>;

/** What pages of the client portal are told of it, whatever their language; the look stands in the portal. */
export const clientWording = z
  .object({
    menu: z.array(z.object({ entry: z.enum(MENU_ENTRIES), hidden: z.boolean(), names: told })),
    newClaim: told,
    heading: told,
    text: told,
  })
  .meta({ id: 'ClientWording' });
export type ClientWording = z.infer<typeof clientWording>;

/** What the home of an office's clients says; its menu and buttons are always the same. */
export const officeWording = clientWording.pick({ heading: true, text: true }).meta({ id: 'OfficeWording' });

export const wordingOf = ({ menu, buttons, homepage }: ClientSettings): ClientWording => ({ menu, newClaim: buttons.newClaim, ...homepage });

export const DEFAULT_CLIENT_SETTINGS: ClientSettings = {
  useCompanyLogo: DEFAULT_SETTINGS.useCompanyLogo,
  logo: DEFAULT_SETTINGS.logo,
  colours: DEFAULT_SETTINGS.colours,
  menu: MENU_ENTRIES.map((entry) => ({ entry, hidden: false, names: {} })),
  buttons: { newClaim: {} },
  homepage: { heading: {}, text: {} },
};

export interface ClientFinding {
  /** Its path in the settings. */
  setting: string;
  message: string;
}

/** What a schema cannot say: each entry once, none missing, the way home and out in sight, and no variable that nobody fills. */
export function clientFindings({ menu, homepage }: ClientSettings): ClientFinding[] {
  const findings: ClientFinding[] = [];
  menu.forEach(({ entry, hidden }, place) => {
    if (menu.findIndex((other) => other.entry === entry) < place) findings.push({ setting: `menu.${place}.entry`, message: 'This entry stands in the menu twice.' });
    if (hidden && ALWAYS_SHOWN.includes(entry)) findings.push({ setting: `menu.${place}.hidden`, message: 'This entry is always shown.' });
  });
  for (const entry of MENU_ENTRIES) {
    if (!menu.some((given) => given.entry === entry)) findings.push({ setting: 'menu', message: `The entry ${entry} is missing.` });
  }
  for (const [language, heading] of Object.entries(homepage.heading)) {
    const unknown = [...heading.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name).filter((name) => name !== 'name');
    if (unknown.length > 0) findings.push({ setting: `homepage.heading.${language}`, message: 'The heading knows {name} and nothing else in braces.' });
  }
  return findings;
}
