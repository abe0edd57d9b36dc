/** The least a password has, in characters (PF-12). */
export const LEAST = 12;
/** bcrypt reads no more; what came after would protect nothing. */
const MOST_BYTES = 72;
/** How much must be left of it when everything that others know or guess first is taken out. */
const LEAST_UNKNOWN = 6;
const LEAST_DIFFERENT = 5;

export type Weakness = 'short' | 'long' | 'guessable';

/** Whose password it is: what an attacker knows of it without asking. */
export interface Known {
  email: string;
  name: string;
  portal: string;
  company: string | null;
}

/** What people everywhere, and those who speak the languages of our portals, write first. */
const COMMON = ['password', 'passord', 'wachtwoord', 'passwort', 'welcome', 'velkommen', 'welkom', 'letmein', 'hemmelig', 'geheim', 'secret', 'admin', 'portico', 'sommer', 'summer', 'zomer', 'winter', 'vinter', 'qwertyuiop', 'qwerty', 'azerty', 'asdfghjkl', 'asdfgh', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', 'abcdef', 'abc', 'iloveyou', 'dragon', 'monkey', 'football', 'fotball', 'voetbal', '01234567890', '1234567890', '123456', '098765', '1234', '123'];

/** Why a password is none; null where it is good. Length is what counts: nobody has to put signs into it (PF-12). */
export function weaknessOf(password: string, known: Known): Weakness | null {
  if ([...password].length < LEAST) return 'short';
  if (Buffer.byteLength(password) > MOST_BYTES) return 'long';
  const left = unknownPart(password.toLowerCase(), known);
  return left.length < LEAST_UNKNOWN || new Set(password.toLowerCase()).size < LEAST_DIFFERENT ? 'guessable' : null;
}

/** The letters and digits that are left when own and common words are taken out, the longest first. */
function unknownPart(password: string, { email, name, portal, company }: Known): string {
  const own = [email, ...email.split(/[@.+_-]/), ...[name, company ?? ''].flatMap((words) => words.split(/\s+/)), portal];
  const words = [...own.map((word) => word.toLowerCase()).filter((word) => word.length > 2), ...COMMON];
  const without = words.sort((one, other) => other.length - one.length).reduce((text, word) => text.replaceAll(word, ' '), password);
  return without.replace(/[^\p{L}\p{N}]/gu, '').replace(/(.)\1{2,}/gu, '$1');
}
