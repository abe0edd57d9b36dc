import { variables, type Settings } from '../environment.ts';
import { ok, problem, type Finding, warning } from './finding.ts';

export interface Given {
  /** What the file .env says. */
  readonly file: Readonly<Record<string, string | undefined>>;
  readonly shell: Readonly<Record<string, string | undefined>>;
  /** Of Node.js. */
  readonly version: string;
}

const addresses = ['CMS_URL', 'WEB_URL', 'ADMIN_URL'] as const;

/** What can be told of the settings by looking at them alone; their exact forms are the CMS's to check. */
export function checkSettings({ file, shell, version }: Given, settings: Settings): Finding[] {
  const known = new Set(variables.map(({ name }) => name));
  const own = variables.filter(({ name }) => file[name] || shell[name]).length;
  const unknown = Object.keys(file).filter((name) => !known.has(name));
  const set = own === 0 ? 'all settings are the defaults' : `${own} of ${known.size} settings are your own`;
  return [
    ok('environment', `Node.js ${version}; ${set}.`),
    ...unknown.map((name) => warning('environment', `The file .env sets ${name}, which Portico does not know.`, `Take it out, or write it as .env.example does${nearest(name, known)}.`)),
    ...addresses.flatMap((name) => addressFinding(name, settings[name])),
  ];
}

function addressFinding(name: string, value = ''): Finding[] {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) return [problem('environment', `${name} is no address: ${value}.`, 'Write it in full, such as https://portal.example.com.')];
  const { protocol, hostname } = new URL(value);
  const here = hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '127.0.0.1' || hostname === '[::1]';
  if (protocol === 'https:' || here) return [];
  return [warning('environment', `${name} is not encrypted: ${value}.`, 'Put a proxy with a certificate before it and write https://.')];
}

/** The variable that was probably meant: one whose letters are the same but for two at most. */
function nearest(name: string, known: ReadonlySet<string>): string {
  const best = [...known].map((one) => ({ one, far: distance(name, one) })).sort((a, b) => a.far - b.far)[0];
  return best && best.far <= 2 ? `: ${best.one}` : '';
}

/** How many letters have to be put in, taken out or changed to make one word of the other (Levenshtein). */
export function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [place, other] of [...to].entries()) {
      next.push(Math.min((row[place] ?? 0) + (letter === other ? 0 : 1), (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
