/** Words that mail programs put around a quotation, by language. All in small letters. */
interface QuotingWords {
  /** How an attribution says it: `On … Kari wrote:`. */
  wrote: readonly string[];
  /** Labels of the header that stands above a mail that was answered or sent on. */
  from: readonly string[];
  sent: readonly string[];
  to: readonly string[];
  copy: readonly string[];
  subject: readonly string[];
  /** Lines that announce an earlier mail. */
  announced: readonly string[];
}

const QUOTING = {
  en: {
    wrote: ['wrote'],
    from: ['from'],
    sent: ['sent', 'date'],
    to: ['to', 'reply-to'],
    copy: ['cc', 'bcc'],
    subject: ['subject'],
    announced: ['original message', 'forwarded message', 'begin forwarded message', 'reply message', 'start of forwarded message'],
  },
  nb: {
    wrote: ['skrev', 'skreiv'],
    from: ['fra', 'frå'],
    sent: ['sendt', 'dato'],
    to: ['til', 'svar til'],
    copy: ['kopi', 'blindkopi'],
    subject: ['emne'],
    announced: ['opprinnelig melding', 'original melding', 'videresendt melding', 'videresendt e-post', 'start på videresendt melding'],
  },
  nl: {
    wrote: ['schreef', 'geschreven'],
    from: ['van'],
    sent: ['verzonden', 'datum', 'verstuurd'],
    to: ['aan', 'antwoord aan'],
    copy: ['cc', 'kopie'],
    subject: ['onderwerp'],
    announced: ['oorspronkelijk bericht', 'origineel bericht', 'doorgestuurd bericht', 'begin doorgestuurd bericht'],
  },
  de: {
    wrote: ['schrieb', 'geschrieben'],
    from: ['von'],
    sent: ['gesendet', 'gesendet am', 'datum'],
    to: ['an', 'antwort an'],
    copy: ['cc', 'kopie'],
    subject: ['betreff'],
    announced: ['ursprüngliche nachricht', 'originalnachricht', 'original-nachricht', 'weitergeleitete nachricht', 'anfang der weitergeleiteten nachricht', 'beginn der weitergeleiteten nachricht'],
  },
  sv: {
    wrote: ['skrev'],
    from: ['från'],
    sent: ['skickat', 'datum', 'skickades'],
    to: ['till', 'svara till'],
    copy: ['kopia', 'kopia till'],
    subject: ['ämne'],
    announced: ['ursprungligt meddelande', 'originalmeddelande', 'ursprungsmeddelande', 'vidarebefordrat meddelande', 'vidarebefordrat brev', 'vidarebefordrat mejl'],
  },
  da: {
    wrote: ['skrev'],
    from: ['fra'],
    sent: ['sendt', 'dato'],
    to: ['til', 'svar til'],
    copy: ['cc', 'kopi'],
    subject: ['emne'],
    announced: ['oprindelig meddelelse', 'original meddelelse', 'oprindelig besked', 'videresendt besked', 'videresendt meddelelse', 'start på videresendt besked', 'start på videresendt meddelelse'],
  },
  fr: {
    wrote: ['a écrit', 'écrivait'],
    from: ['de'],
    sent: ['envoyé', 'envoyé le', 'date'],
    to: ['à', 'répondre à'],
    copy: ['cc', 'copie', 'copie à'],
    subject: ['objet'],
    announced: ["message d'origine", 'message original', 'message transféré', 'message réexpédié', 'début du message transféré', 'début du message réexpédié'],
  },
} as const satisfies Record<string, QuotingWords>;

export type HeaderLabel = 'from' | 'sent' | 'to' | 'copy' | 'subject';

const LABELS: readonly HeaderLabel[] = ['from', 'sent', 'to', 'copy', 'subject'];
const languages: QuotingWords[] = Object.values(QUOTING);
const labels = new Map(languages.flatMap((words) => LABELS.flatMap((label) => words[label].map((word): [string, HeaderLabel] => [word, label]))));
const announcements = new Set(languages.flatMap(({ announced }) => announced));

export const WROTE: readonly string[] = [...new Set(languages.flatMap(({ wrote }) => wrote))];

const LONGEST_LABEL = 30;
const LONGEST_ANNOUNCEMENT = 100;

/** Which label of a mail's header begins a line, `*Von:*` of mails made plain included. */
export function labelOf(line: string): HeaderLabel | null {
  const beginning = line.slice(0, LONGEST_LABEL);
  const colon = beginning.indexOf(':');
  return colon < 0 ? null : (labels.get(bare(beginning.slice(0, colon))) ?? null);
}

/** How surely a line announces an earlier mail: it has the words, or only the dashes around some words. */
export function announcementOf(line: string): 'words' | 'dashes' | null {
  const said = line.trim();
  if (said.length > LONGEST_ANNOUNCEMENT) return null;
  const inner = said.replace(/^[-_=*]+|[-_=*]+$/g, '');
  const isFramed = /^[-_=*]{2}/.test(said) && /[-_=*]{2}$/.test(said);
  if (announcements.has(bare(inner).replace(/ ?:$/, '')) && (isFramed || inner.trimEnd().endsWith(':'))) return 'words';
  return isFramed && /\p{L}/u.test(inner) ? 'dashes' : null;
}

function bare(words: string): string {
  return words.replace(/[*_\s\u00a0]+/g, ' ').trim().toLowerCase().replaceAll('’', "'");
}
