import { translationsOf as load } from '../../../../shared/admin/src/translations';
import ENGLISH from './en.json';

export { ENGLISH };

/** The words of a language under the plugin's prefix; none for a language that we do not speak. */
export const translationsOf = (locale: string) => load('onboarding', { en: ENGLISH, nb: () => import('./nb.json'), nl: () => import('./nl.json') }, locale);
