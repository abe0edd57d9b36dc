/** What a template can name, in braces; each stands for something of the claim that it is written on. */
export const TEMPLATE_VARIABLES = ['number', 'contact', 'product', 'agent'] as const;
export type TemplateValues = Record<(typeof TEMPLATE_VARIABLES)[number], string>;

const NAMED = /\{([^{}]*)\}/g;

const isKnown = (name: string): name is keyof TemplateValues => (TEMPLATE_VARIABLES as readonly string[]).includes(name);

/** The names in braces that stand for nothing. */
export const unknownIn = (text: string): string[] => [...text.matchAll(NAMED)].map(([, name = '']) => name).filter((name) => !isKnown(name));

/** A template as it is said of one claim. Whatever a value holds is said, and names nothing again. */
export const filledIn = (text: string, values: TemplateValues): string => text.replace(NAMED, (whole, name: string) => (isKnown(name) ? values[name] : whole));
