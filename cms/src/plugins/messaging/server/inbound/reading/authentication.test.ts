import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authenticationOf } from './authentication';
import { authenticationResults } from './authentication-results';
import { readMail } from './read-mail';

const SERVER = 'mx.portals.example';
const from = (address: string) => async (...results: string[]) =>
  authenticationOf(await readMail(Buffer.from([...results.map((result) => `Authentication-Results: ${result}`), `From: ${address}`, '', 'Words.'].join('\r\n'))), SERVER);
const anna = from('anna.hill@post.example');

describe('MS-06 what the receiving server found', () => {
  it.each<[string, 'pass' | 'fail', string[]]>([
    ['DMARC passed', 'pass', [`${SERVER}; dmarc=pass header.from=post.example`]],
    ['the server writes its name large and a version', 'pass', ['MX.Portals.Example 1; dmarc=pass']],
    ['it is folded and commented', 'pass', [`${SERVER} (me (really; dmarc=fail));\r\n\tdkim=pass (2048-bit key; "ok\\)") header.d=other.example;\r\n dmarc = pass (p=none) header.from=post.example`]],
    ['a method names its version', 'pass', [`${SERVER}; dkim/1=pass header.d=post.example`]],
    ['DKIM passed for the domain', 'pass', [`${SERVER}; dkim=fail header.d=post.example; dkim=pass header.d=post.example`]],
    ['DKIM passed for the domain above', 'pass', [`${SERVER}; dkim=pass header.d=example.test; dkim=pass header.i=@post.example`]],
    ['SPF passed for the domain', 'pass', [`${SERVER}; spf=pass smtp.mailfrom=bounce@post.example`]],
    ['only results of others', 'fail', ['post.example; dmarc=pass header.from=post.example']],
    ['ours failed and others passed', 'fail', [`${SERVER}; dmarc=fail header.from=post.example`, `${SERVER}; dmarc=pass`, 'post.example; dmarc=pass']],
    ['there are no results', 'fail', []],
    ['DMARC failed though DKIM passed', 'fail', [`${SERVER}; dkim=pass header.d=post.example; dmarc=fail header.from=post.example`]],
    ['DMARC passed for another From', 'fail', [`${SERVER}; dmarc=pass header.from=evil.example`]],
    ['DKIM passed for another domain', 'fail', [`${SERVER}; dkim=pass header.d=evil.example`]],
    ['a domain that only ends alike', 'fail', [`${SERVER}; dkim=pass header.d=ost.example; spf=pass smtp.mailfrom=x@notpost.example`]],
    ['a domain below ours', 'fail', [`${SERVER}; dkim=pass header.d=evil.post.example`]],
    ['the signature is of d, whatever i says', 'fail', [`${SERVER}; dkim=pass header.d=evil.example header.i=@post.example`]],
    ['the sender wrote our domain into a quoted local part', 'fail', [`${SERVER}; spf=pass smtp.mailfrom="x@post.example"@evil.example`]],
    ['the sender wrote results into a quoted local part', 'fail', [`${SERVER}; spf=pass smtp.mailfrom="x; dmarc=pass"@evil.example`]],
    ['a local part has a sign of equality', 'fail', [`${SERVER}; spf=pass smtp.mailfrom=b=post.example@evil.example`]],
    ['the results stand in a comment', 'fail', [`${SERVER}; none (dmarc=pass)`]],
    ['the results have no server', 'fail', ['dmarc=pass header.from=post.example']],
    ['a comment does not end', 'fail', [`${SERVER}; (dmarc=pass`]],
    ['something else passed', 'fail', [`${SERVER}; arc=pass; iprev=pass policy.iprev=192.0.2.1; auth=pass smtp.auth=post.example`]],
  ])('%s: %s', async (_, result, headers) => {
    expect((await anna(...headers)).result).toBe(result);
  });

  it('lets a domain speak for those below it, but no top-level domain', async () => {
    expect((await from('anna@mail.post.example')(`${SERVER}; dkim=pass header.d=post.example`)).result).toBe('pass');
    expect((await from('anna@mail.post.example')(`${SERVER}; dkim=pass header.d=example`)).result).toBe('fail');
  });

  it('fails a mail without one author', async () => {
    expect((await from('a@post.example, b@post.example')(`${SERVER}; dmarc=pass`)).result).toBe('fail');
  });

  it('says nothing where no server is named', async () => {
    const mail = await readMail(Buffer.from(`Authentication-Results: ${SERVER}; dmarc=pass\r\nFrom: a@post.example\r\n\r\n`));
    expect(authenticationOf(mail, null).result).toBe('unknown');
  });

  it('never reads a result out of a comment or a quotation', () => {
    const hidden = fc.string({ unit: fc.constantFrom('a', '=', ';', ' ', '@', '/', '1', '.') });
    fc.assert(
      fc.property(hidden, hidden, (comment, words) => {
        const results = authenticationResults(`${SERVER} (${comment}); spf=none (${comment}) smtp.mailfrom="${words}"`);
        expect(results).toEqual({ authservId: SERVER, methods: [{ method: 'spf', result: 'none', properties: new Map([['smtp.mailfrom', words]]) }] });
      }),
    );
  });
});
