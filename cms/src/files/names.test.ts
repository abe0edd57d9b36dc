import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, extensionOf } from './names';

describe('PF-11 names of files', () => {
  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Windows\\system32\\calc.exe', 'calc.pdf'],
    ['..', 'file.pdf'],
    ['', 'file.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['report.pdf', 'report.pdf'],
    ['report.PDF', 'report.pdf'],
    ['report.pdf.exe', 'report_pdf.pdf'],
    ['shell.php.pdf', 'shell_php.pdf'],
    ['null\u0000.php', 'null.pdf'],
    ['line\r\nSet-Cookie: a.pdf', 'lineSet-Cookie_ a.pdf'],
    ['cod\u202efdp.exe', 'codfdp.pdf'],
    ['wide\u200b\u2066name\u2069.pdf', 'widename.pdf'],
    ['lone\ud800.pdf', 'lone.pdf'],
    ['12.03.2026', '12.03.2026.pdf'],
    ['Skade på kjøkken.pdf', 'Skade på kjøkken.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanName(given, ['pdf'])).toBe(kept);
  });

  it('keep one of the endings that their content may have', () => {
    expect(cleanName('photo.JPEG', ['jpg', 'jpeg'])).toBe('photo.jpeg');
    expect(cleanName('photo.png', ['jpg', 'jpeg'])).toBe('photo.jpg');
    expect(extensionOf('a/b.TXT')).toBe('txt');
    expect(extensionOf('b')).toBeNull();
  });

  it('are one short visible part of a path with one ending, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = cleanName(given, ['pdf']);
        expect(name).toMatch(/^[^\\/<>:"|?*\p{Cc}\p{Cf}\p{Cs}]+\.pdf$/u);
        expect(name.startsWith('.')).toBe(false);
        expect([...name].length).toBeLessThanOrEqual(124);
      }),
    );
  });
});
