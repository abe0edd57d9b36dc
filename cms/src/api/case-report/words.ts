import type { Language, Portal } from '../../domain/portal';
import { renderText, textOf } from '../../plugins/messaging/server/templates/texts';
import { paperWords, type PaperWords } from './rules/paper-words';

/** The words of `config/locales` for a paper of this portal. */
export function wordsIn(language: Language, { timeZone, currency }: Pick<Portal, 'timeZone' | 'currency'>): PaperWords {
  return paperWords({ tag: textOf(language, 'language.tag'), say: (key, values = {}) => renderText(language, key, values), timeZone, currency });
}
