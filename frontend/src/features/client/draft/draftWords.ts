import type { Words } from '@/ui/words/createWords';

const plain = [
  'contact', 'name', 'email', 'company', 'phone', 'unit', 'serial', 'serialHint', 'failureDate', 'problem', 'description', 'descriptionHint', 'parts', 'partsHint', 'labour', 'labourHint',
  'number', 'repair', 'text', 'quantity', 'hours', 'price', 'rate', 'amount', 'ownText', 'addPart', 'addLabour', 'search', 'none', 'searchTrouble', 'partsSum', 'labourSum', 'total',
  'sections', 'submitSection', 'submitting', 'next', 'unitNone', 'unitAsked', 'conflict', 'takeTheirs', 'keepMine', 'signIn', 'failed', 'tooMany',
] as const;

const states = ['saved', 'waiting', 'saving', 'offline', 'conflict', 'signedOut'] as const;

const faults = ['contactName', 'contactEmail', 'contactCompany', 'serial', 'failureDate', 'failureLater', 'problem', 'lines', 'description', 'quantity', 'unitPrice'] as const;

/** What the form of a draft says; places like `{sum}` are filled while somebody types. */
export type DraftWords = Record<(typeof plain)[number], string> & {
  states: Record<(typeof states)[number], string>;
  faults: Record<(typeof faults)[number], string>;
  /** How many things are missing, by their number. */
  wrong: string[];
  /** How many claims look like this one, by their number. */
  alike: string[];
  submit: string;
  take: string;
  addOwn: string;
  remove: string;
  lineOf: string;
};

const MOST_WRONG = 40;
const MOST_ALIKE = 30;

export function draftWords({ t }: Pick<Words, 't'>): DraftWords {
  const said = Object.fromEntries(plain.map((key) => [key, t(`claims.draft.${key}`)])) as Record<(typeof plain)[number], string>;
  return {
    ...said,
    states: Object.fromEntries(states.map((state) => [state, t(`claims.saving.${state}`, { time: '{time}' })])) as DraftWords['states'],
    faults: Object.fromEntries(faults.map((fault) => [fault, t(`claims.faults.${fault}`)])) as DraftWords['faults'],
    wrong: Array.from({ length: MOST_WRONG + 1 }, (_, count) => t('claims.wrong', { count })),
    alike: Array.from({ length: MOST_ALIKE + 1 }, (_, count) => t('claims.alike.count', { count })),
    submit: t('claims.submitSum', { sum: '{sum}' }),
    take: t('claims.takeLine', { line: '{line}' }),
    addOwn: t('claims.addOwn', { text: '{text}' }),
    remove: t('claims.removeLine', { line: '{line}' }),
    lineOf: t('claims.lineOf', { field: '{field}', line: '{line}' }),
  };
}

/** What is wrong with a field of the form, by how the CMS names it. */
export function faultOf(words: DraftWords, path: string, fault: string): string {
  const [first = '', second = '', third = ''] = path.split('.');
  if (first === 'contact') return words.faults[second === 'name' ? 'contactName' : second === 'email' ? 'contactEmail' : 'contactCompany'];
  if (first === 'failureDate') return words.faults[fault === 'later' ? 'failureLater' : 'failureDate'];
  const named = first === 'lines' && third ? third : first;
  return words.faults[faults.find((known) => known === named) ?? 'lines'];
}
