import { headerOf, type ReceivedMail } from './received-mail';

/** What a report says that has no part for machines. */
export interface UntypedReport {
  failures: { address: string; why: string }[];
  /** The returned mail as far as the text has it, `''` where it has none. */
  returned: string;
}

interface Form {
  /** How the text begins that this server writes. */
  begins: RegExp;
  /** The line above the returned mail. */
  copyBelow: RegExp;
  /** The line on which a recipient stands. */
  recipient: RegExp;
}

const ADDRESS = String.raw`<?([^\s<>@'":;]{1,64}@[^\s<>@'":;]{1,255})>?`;

/** Servers that write for people only, in the words they have used for decades. */
const FORMS = {
  qmail: {
    begins: /^(hi\. )?this is the (qmail-send program|mail delivery agent) at /i,
    copyBelow: /^--- (below this line is|enclosed are|undelivered message follows)/i,
    recipient: new RegExp(`^${ADDRESS}:$`),
  },
  exim: {
    begins: /^this message was created automatically by mail delivery software/i,
    copyBelow: /^-{4,} this is a copy of /i,
    recipient: new RegExp(`^ {1,4}${ADDRESS}$`),
  },
  exchange: {
    begins: /^your message did not reach some or all of the intended recipients/i,
    copyBelow: /^-{3,} ?original message/i,
    recipient: new RegExp(`^ *'?${ADDRESS}'? on \\d`),
  },
} as const satisfies Record<string, Form>;

const FORM_WITHOUT_WORDS: Form = FORMS.exim;
const LINES_READ = 2000;
const LONGEST_LINE = 998;

/** A report in words only; null where the mail was not sent by a mail server, or is in none of the known forms. */
export function untypedReport(mail: ReceivedMail): UntypedReport | null {
  const named = (mail.headers.get('x-failed-recipients') ?? []).flatMap((value) => value.split(',')).flatMap((address) => new RegExp(`^${ADDRESS}$`).exec(address.trim())?.[1] ?? []);
  if (!isFromServer(mail) && named.length === 0) return null;
  const lines = (mail.text ?? '').split('\n', LINES_READ).map((line) => line.slice(0, LONGEST_LINE).trimEnd());
  const opening = lines.find((line) => line !== '') ?? '';
  const form = Object.values<Form>(FORMS).find(({ begins }) => begins.test(opening));
  const { failures, returned } = read(lines, form ?? FORM_WITHOUT_WORDS);
  const known = named.map((address) => failures.find((failure) => failure.address === address) ?? { address, why: opening });
  if (known.length > 0) return { failures: known, returned };
  return form && failures.length > 0 ? { failures, returned } : null;
}

/** RFC 5321 4.5.5: reports have no return path; where it was not written down, they come from one of these names. */
function isFromServer(mail: ReceivedMail): boolean {
  return mail.returnPath === '' || /^(mailer-daemon|postmaster|mail-daemon)@/.test(mail.from?.address ?? '') || /^(mailer-daemon|postmaster)\b/i.test(headerOf(mail, 'from'));
}

function read(lines: readonly string[], { copyBelow, recipient }: Form): UntypedReport {
  const copy = lines.findIndex((line) => copyBelow.test(line));
  const failures: { address: string; why: string }[] = [];
  let reason: string[] | null = null;
  const close = () => {
    const last = failures.at(-1);
    if (last && reason) last.why = reason.join(' ');
    reason = null;
  };
  for (const line of copy < 0 ? lines : lines.slice(0, copy)) {
    const address = recipient.exec(line)?.[1];
    if (address) {
      close();
      failures.push({ address, why: '' });
      reason = [];
    } else if (line === '') close();
    else (reason as string[] | null)?.push(line.trim());
  }
  close();
  return { failures, returned: copy < 0 ? '' : lines.slice(copy + 1).join('\n') };
}
