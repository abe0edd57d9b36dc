import type { Portal } from '@/cms/types';
import { appIconPath, clientPath } from '@/surroundings/paths';
import { frameColors } from '@/ui/brand/style';

const icons = [
  { icon: 'icon-192', size: 192, purpose: 'any' },
  { icon: 'icon-512', size: 512, purpose: 'any' },
  { icon: 'maskable-192', size: 192, purpose: 'maskable' },
  { icon: 'maskable-512', size: 512, purpose: 'maskable' },
] as const;

/** What stands below an icon has room for so many letters. */
const shortest = 12;

/** Whole words of a name, as many as there is room for. */
export function shortName(name: string): string {
  if (name.length <= shortest) return name;
  const [first = ''] = name.slice(0, shortest + 1).match(/^.{1,12}(?=\s)/) ?? [];
  return (first || name.slice(0, shortest)).trim();
}

/**
 * A portal as an app (OB-09). Its address ends in whom the browser is signed in as: a part that is sent to nobody, from which
 * the page to sign in fills in the user name, because an app on a telephone may share nothing with the browser it came from.
 */
export function manifestOf({ key, name, locale, colors }: Pick<Portal, 'key' | 'name' | 'locale' | 'colors'>, user: string | null) {
  const { light } = frameColors(colors);
  return {
    id: clientPath(key),
    name,
    short_name: shortName(name),
    lang: locale,
    scope: `/${key}/`,
    start_url: `${clientPath(key)}${user === null ? '' : `#user=${encodeURIComponent(user)}`}`,
    display: 'standalone',
    background_color: colors.page,
    theme_color: light,
    icons: icons.map(({ icon, size, purpose }) => ({ src: appIconPath(key, icon), sizes: `${size}x${size}`, type: 'image/png', purpose })),
  };
}
