import { expect, it } from 'vitest';
import { findingsText } from './findingsFile';

it('CL-14 what is wrong with a table is a table that no program takes for formulas', () => {
  const findings = [{ key: '0', line: 7, column: 'E-mail', text: '=HYPERLINK("x")', fault: 'This is wrong; all of it.' }];
  expect(findingsText(findings, ['Line', 'Column', 'What stands there', 'Why'])).toBe('\uFEFF"Line";"Column";"What stands there";"Why"\r\n"7";"E-mail";"\'=HYPERLINK(""x"")";"This is wrong; all of it."\r\n');
});
