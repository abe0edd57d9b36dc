import { describe, expect, it } from 'vitest';
import { kindOf, type MailKind } from './kind-of-mail';
import { AUTOMATIC_SUBJECTS } from './phrases-of-machines';
import { readMail } from './read-mail';

const kind = async (...headers: string[]) => kindOf(await readMail(Buffer.from(['From: Anna <anna.hill@post.example>', ...headers, '', 'Words.'].join('\r\n'))));

describe('MS-06 what kind of mail this is', () => {
  it.each<[MailKind, string[]]>([
    ['personal', []],
    ['personal', ['Auto-Submitted: no']],
    ['personal', ['Auto-Submitted: no (a person)']],
    ['personal', ['X-Auto-Response-Suppress: All']],
    ['personal', ['X-Loop: somewhere']],
    ['personal', ['X-Autoreply: no']],
    ['personal', ['Precedence: first-class']],
    ['personal', ['List-Unsubscribe: <mailto:off@post.example>', 'In-Reply-To: <m1@portals.example>']],
    ['list', ['List-Unsubscribe: <mailto:off@post.example>']],
    ['list', ['List-Id: <x.post.example>', 'In-Reply-To: <m1@portals.example>']],
    ['list', ['Precedence: list']],
    ['list', ['Mailing-List: contact x']],
    ['autoReply', ['Auto-Submitted: auto-replied']],
    ['autoReply', ['Auto-Submitted: auto-generated; owner="x"']],
    ['autoReply', ['Auto-Submitted: AUTO-NOTIFIED']],
    ['autoReply', ['Precedence: bulk']],
    ['autoReply', ['Precedence: junk']],
    ['autoReply', ['Precedence: auto_reply']],
    ['autoReply', ['X-Autoreply: yes']],
    ['autoReply', ['X-AutoReply-From: anna.hill@post.example']],
    ['autoReply', ['X-POST-MessageClass: 9; Autoresponder']],
    ['autoReply', ['Return-Path: <>']],
    ['autoReply', ['Subject: Out of office', 'X-Auto-Response-Suppress: OOF']],
    ['own', ['X-Portico-Portal: nordlys', 'Auto-Submitted: auto-generated']],
  ])('is %s with %o', async (expected, headers) => {
    expect((await kind(...headers)).kind).toBe(expected);
  });

  const subjects = Object.entries(AUTOMATIC_SUBJECTS).flatMap(([language, words]) => words.map((word) => [language, word] as const));
  it.each(subjects)('takes a subject (%s: %s) for a sign only beside another one', async (_, word) => {
    const subject = `Subject: =?utf-8?B?${Buffer.from(`${word} Re: Case`).toString('base64')}?=`;
    expect((await kind(subject)).kind).toBe('personal');
    expect((await kind(subject, 'X-Auto-Response-Suppress: All')).kind).toBe('autoReply');
  });

  it('says by which sign', async () => {
    expect((await kind('Auto-Submitted: auto-replied (vacation)')).because).toBe('auto-submitted: auto-replied (vacation)');
  });
});
