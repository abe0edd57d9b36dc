import ENGLISH from './en.json';

export { ENGLISH };
export type Words = Record<keyof typeof ENGLISH, string>;
export type Key = keyof Words;

/** Strapi names Norwegian `no`, the portals `nb`: both read the same words. */
const languages: Record<string, () => Promise<{ default: Words }>> = {
  en: () => Promise.resolve({ default: ENGLISH }),
  nb: () => import('./nb.json'),
  no: () => import('./nb.json'),
  nl: () => import('./nl.json'),
};

/** The words of a language under the plugin's prefix; none for a language that we do not speak. */
export async function translationsOf(locale: string): Promise<Record<string, string>> {
  const words: Partial<Words> = (await languages[locale]?.())?.default ?? {};
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [`messaging.${key}`, text]));
}
