type Module = { default: Record<string, string> };

/** By the portals' names of languages, each a file of words; English is at hand. */
export interface Languages {
  en: Record<string, string>;
  nb(): Promise<Module>;
  nl(): Promise<Module>;
}

/** The words of a language under the plugin's prefix; none for a language that we do not speak. */
export async function translationsOf(plugin: string, { en, nb, nl }: Languages, locale: string): Promise<Record<string, string>> {
  // Strapi names Norwegian `no`, the portals `nb`: both read the same words.
  const files: Record<string, () => Promise<Module>> = { en: () => Promise.resolve({ default: en }), nb, no: nb, nl };
  const words = (await files[locale]?.())?.default ?? {};
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [`${plugin}.${key}`, text]));
}
