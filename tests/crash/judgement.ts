/** What was seen from outside while processes were killed, and what the database says when all is quiet again. */
export interface Seen {
  readonly kills: number;
  /** Wanted kills. */
  readonly killsWanted: number;
  readonly wishes: readonly { readonly email: string; readonly answered: boolean }[];
  /** Addresses of the stored contacts, one for each contact. */
  readonly contacts: readonly string[];
  readonly outbox: readonly { readonly messageId: string; readonly recipient: string; readonly state: string }[];
  /** Each mail that the server took, as often as it took it. */
  readonly accepted: readonly { readonly messageId: string; readonly recipient: string }[];
  /** Processes that ended though nobody had killed them. */
  readonly endedByItself: readonly string[];
}

export interface Counts {
  readonly wishes: number;
  readonly answered: number;
  /** Of those that were never answered, how many happened all the same. */
  readonly unansweredButDone: number;
  readonly mailsCaused: number;
  readonly mailsAccepted: number;
  readonly losses: number;
  /** A mail that came more than once under its Message-ID: each time beyond the first. */
  readonly duplicates: number;
  /** Recipients who got one thing under two Message-IDs. */
  readonly foreignDuplicates: number;
  readonly unsent: number;
}

export interface Check {
  readonly name: string;
  /** Empty where all is well. */
  readonly found: readonly string[];
}

/** So many mails a process hands over side by side: each of them may be in the window that SMTP leaves open (docs/adr/0017). */
export const lanes = 4;

/** A message that is suppressed, because it was not wished for or went another way, has ended too; one that a wish has caused is lost where it never came. */
const ENDED: ReadonlySet<string> = new Set(['sent', 'suppressed']);

/** MS-01, MS-02: what was promised is held against what was seen. Each wished-for contact has an address of its own. */
export function judge(seen: Seen): { counts: Counts; checks: readonly Check[] } {
  const wished = new Set(seen.wishes.map(({ email }) => email));
  const rows = seen.outbox.filter(({ recipient }) => wished.has(recipient));
  const mails = seen.accepted.filter(({ recipient }) => wished.has(recipient));
  const [contactsTo, rowsTo, idsTo] = [
    countedBy(seen.contacts, (email) => email),
    countedBy(rows, ({ recipient }) => recipient),
    countedBy(unique(mails.map(({ messageId, recipient }) => `${recipient} ${messageId}`)), (both) => both.split(' ')[0] ?? ''),
  ];
  const taken = countedBy(mails, ({ messageId }) => messageId);
  const known = new Set(seen.outbox.map(({ messageId }) => messageId));
  const times = (counted: Map<string, number>, email: string): number => counted.get(email) ?? 0;
  const unlike = (email: string, rowsWanted: number): boolean => times(contactsTo, email) !== rowsWanted || times(rowsTo, email) !== rowsWanted;

  const lost = rows.filter(({ messageId }) => !taken.has(messageId)).map(({ recipient }) => recipient);
  const twice = mails.length - taken.size;
  const foreign = [...idsTo].filter(([, ids]) => ids > 1).map(([email]) => email);
  const unsent = seen.outbox.filter(({ state }) => !ENDED.has(state)).map(({ recipient, state }) => `${recipient}: ${state}`);
  const answered = seen.wishes.filter((wish) => wish.answered).map(({ email }) => email);
  const unanswered = seen.wishes.filter((wish) => !wish.answered).map(({ email }) => email);

  return {
    counts: {
      wishes: seen.wishes.length,
      answered: answered.length,
      unansweredButDone: unanswered.filter((email) => contactsTo.has(email)).length,
      mailsCaused: rows.length,
      mailsAccepted: mails.length,
      losses: lost.length,
      duplicates: twice,
      foreignDuplicates: foreign.length,
      unsent: unsent.length,
    },
    checks: [
      { name: 'all kills were made', found: seen.kills === seen.killsWanted ? [] : [`${seen.kills} of ${seen.killsWanted}`] },
      { name: 'there was something to lose', found: rows.length >= seen.kills ? [] : [`${rows.length} mails`] },
      { name: 'no process ended by itself', found: seen.endedByItself },
      { name: 'nothing is lost', found: lost },
      { name: `at most ${lanes} mails a kill came twice`, found: twice <= seen.kills * lanes ? [] : [`${twice} at ${seen.kills} kills`] },
      { name: 'nothing came twice under two Message-IDs', found: foreign },
      { name: 'nothing is left unsent', found: unsent },
      { name: 'what was answered has one contact and one message', found: answered.filter((email) => unlike(email, 1)) },
      { name: 'what was not answered has both once, or neither', found: unanswered.filter((email) => unlike(email, 0) && unlike(email, 1)) },
      { name: 'no mail came that the outbox does not know', found: seen.accepted.filter(({ messageId }) => !known.has(messageId)).map(({ recipient }) => recipient) },
    ],
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function countedBy<Item>(items: readonly Item[], by: (item: Item) => string): Map<string, number> {
  const counted = new Map<string, number>();
  for (const item of items) counted.set(by(item), (counted.get(by(item)) ?? 0) + 1);
  return counted;
}
