/** How the subjects of automatic answers begin, by language and by who writes so. */
export const AUTOMATIC_SUBJECTS = {
  en: ['automatic reply', 'auto reply', 'auto-reply', 'autoreply', 'out of office', 'auto response', 'auto:'],
  nb: ['automatisk svar', 'autosvar', 'fraværsmelding', 'fravær:', 'ikke til stede', 'ikke på kontoret'],
  nl: ['automatisch antwoord', 'afwezigheidsbericht', 'afwezig:', 'niet aanwezig', 'automatische beantwoording'],
  de: ['automatische antwort', 'abwesenheitsnotiz', 'abwesenheit:', 'abwesend:', 'autoantwort'],
  sv: ['automatiskt svar', 'autosvar', 'frånvaromeddelande', 'frånvarande:', 'ej på kontoret'],
  da: ['automatisk svar', 'autosvar', 'ikke til stede', 'ikke på kontoret', 'fravær:'],
  fr: ['réponse automatique', "absence du bureau", "message d'absence", 'absent du bureau', 'absence :'],
} as const satisfies Record<string, readonly string[]>;

const SUBJECTS = Object.values(AUTOMATIC_SUBJECTS).flat();

export function soundsAutomatic(subject: string): boolean {
  const said = subject.toLowerCase().replaceAll('’', "'").replaceAll('\u00a0', ' ');
  return SUBJECTS.some((beginning) => said.startsWith(beginning));
}
