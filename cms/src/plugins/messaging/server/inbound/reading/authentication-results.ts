/** One `method=result` of an Authentication-Results header, with what it is about, such as `header.d` to `mail.example`. */
export interface MethodResult {
  method: string;
  result: string;
  properties: ReadonlyMap<string, string>;
}

export interface AuthenticationResults {
  /** Lower case. */
  authservId: string;
  methods: MethodResult[];
}

interface Token {
  kind: 'word' | ';' | '=';
  text: string;
}

/** RFC 8601 2.2, comments left out; null where the header is not in this form. Values come in lower case. */
export function authenticationResults(value: string): AuthenticationResults | null {
  const [server, ...statements] = statementsOf(tokensOf(value));
  // Beside its name a server may write the version of the form (`1`). A `=` shows that the name is missing.
  if (server?.[0]?.kind !== 'word' || server.some(({ kind }) => kind === '=')) return null;
  return { authservId: server[0].text.toLowerCase(), methods: statements.flatMap((statement) => methodOf(statement) ?? []) };
}

function methodOf(statement: readonly Token[]): MethodResult | null {
  const pairs = statement.flatMap((token, index): [string, string][] => {
    const [name, written] = [statement[index - 1], statement[index + 1]];
    return token.kind === '=' && name?.kind === 'word' && written?.kind === 'word' ? [[name.text.toLowerCase(), written.text.toLowerCase()]] : [];
  });
  const [first, ...rest] = pairs;
  // `dkim/1=pass` names the version of the method.
  return first ? { method: first[0].replace(/\/\d+$/, ''), result: first[1], properties: firstOfEach(rest) } : null;
}

function firstOfEach(pairs: readonly [string, string][]): Map<string, string> {
  return new Map([...pairs].reverse());
}

function statementsOf(tokens: readonly Token[]): Token[][] {
  const statements: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === ';') statements.push([]);
    else statements.at(-1)?.push(token);
  }
  return statements;
}

/** Words, and the two signs between them. Comments nest; both they and quotes escape with `\`. */
function tokensOf(value: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < value.length) {
    const sign = value[at] ?? '';
    if (sign === '(') at = endOfComment(value, at);
    else if (sign === ';' || sign === '=') {
      tokens.push({ kind: sign, text: sign });
      at += 1;
    } else if (/\s/.test(sign)) at += 1;
    else {
      const [text, end] = wordAt(value, at, tokens.at(-1)?.kind === '=' ? VALUE_ENDS : NAME_ENDS);
      tokens.push({ kind: 'word', text });
      at = end;
    }
  }
  return tokens;
}

const NAME_ENDS = /[\s;=(]/;
/** An address may hold a `=`. */
const VALUE_ENDS = /[\s;(]/;

/** A word with all that is quoted in it: `"kari@a.example"@b.example` is one address, of `b.example`. */
function wordAt(value: string, start: number, ends: RegExp): [text: string, end: number] {
  let text = '';
  let isQuoted = false;
  let at = start;
  for (; at < value.length; at += 1) {
    const sign = value[at] ?? '';
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted && sign === '\\') {
      at += 1;
      text += value[at] ?? '';
    } else if (!isQuoted && ends.test(sign)) break;
    else text += sign;
  }
  return [text, at];
}

function endOfComment(value: string, start: number): number {
  let depth = 0;
  for (let at = start; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === '(') depth += 1;
    else if (value[at] === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return value.length;
}
