import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { deliveryReport, type DeliveredRecipient } from './delivery-report';
import { readMail } from './read-mail';

const reportIn = async (source: Buffer | string) => deliveryReport(await readMail(Buffer.from(source)));
const file = (name: string) => readFileSync(path.join(__dirname, 'mails', `${name}.eml`));
const anna = 'anna.hill@post.example';
const ours = 'm1.7f3a@portals.example';

const status = (...fields: string[]) =>
  ['From: mailer-daemon@mx.example', 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '', '--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example', '', ...fields, '--b--'].join('\r\n');

describe('MS-06 a delivery report', () => {
  it.each<[string, DeliveredRecipient[], string | null]>([
    ['bounce-postfix', [{ address: anna, action: 'failed', status: '5.1.1', why: '550 5.1.1 <anna.hill@post.example>: Recipient address rejected: User unknown' }], ours],
    ['bounce-postfix-delayed', [{ address: anna, action: 'delayed', status: '4.4.1', why: 'connect to in.post.example[192.0.2.1]:25: Connection timed out' }], ours],
    ['bounce-exchange', [{ address: anna, action: 'failed', status: '5.1.10', why: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup' }], ours],
    ['bounce-gmail', [{ address: anna, action: 'failed', status: '5.1.1', why: '550-5.1.1 The email account that you tried to reach does not exist.' }], ours],
    ['bounce-qmail', [{ address: anna, action: 'failed', status: '5.1.1', why: '192.0.2.1 does not like recipient. Remote host said: 550 5.1.1 no mailbox here by that name Giving up on 192.0.2.1.' }], ours],
    ['bounce-exim', [{ address: anna, action: 'failed', status: '5.1.1', why: 'host in.post.example [192.0.2.1] SMTP error from remote mail server after RCPT TO:<anna.hill@post.example>: 550 5.1.1 no such user here' }], ours],
    ['bounce-exchange-old', [{ address: anna, action: 'failed', status: '5.1.1', why: 'The e-mail account does not exist at the organization. <ex.example #5.1.1 smtp;550 5.1.1 unknown>' }], ours],
    ['report-delivered', [{ address: anna, action: 'delivered', status: '2.0.0', why: '250 ok' }], ours],
    [
      'bounce-two-recipients',
      [
        { address: anna, action: 'failed', status: '5.2.2', why: '552 5.2.2 Mailbox full' },
        { address: 'kari.nes@post.example', action: 'failed', status: '5.7.1', why: '550 5.7.1 Refused' },
      ],
      ours,
    ],
  ])('%s', async (name, recipients, originalMessageId) => {
    expect(await reportIn(file(name))).toEqual({ recipients, originalMessageId });
  });

  it.each<[string[], Partial<DeliveredRecipient>]>([
    [['Final-Recipient: rfc822; x@post.example', 'Status: 4.2.2'], { action: 'delayed', status: '4.2.2' }],
    [['Final-Recipient: rfc822; x@post.example', 'Action: relayed'], { action: 'relayed', status: '2.0.0' }],
    [['Final-Recipient: rfc822; x@post.example', 'Action: EXPANDED (list)', 'Status: 2.1.5 (fine)'], { action: 'expanded', status: '2.1.5' }],
    [['Final-Recipient: x@post.example', 'Action: failed'], { address: 'x@post.example', status: '5.0.0', why: '' }],
    [['Original-Recipient: rfc822; Alias@post.example', 'Final-Recipient: rfc822; x@post.example', 'Action: failed'], { address: 'alias@post.example' }],
    [['Final-Recipient: rfc822; x@post.example', `Diagnostic-Code: smtp; 550 ${'no '.repeat(1000)}`], { action: 'failed', why: `550 ${'no '.repeat(1000)}`.slice(0, 500) }],
  ])('reads %o', async (fields, expected) => {
    expect((await reportIn(status(...fields)))?.recipients[0]).toMatchObject(expected);
  });

  it.each([
    ['a personal mail', 'From: anna.hill@post.example\r\n\r\nHi. This is the qmail-send program at x.\n\n<kari@post.example>:\nno.'],
    ['an automatic answer', 'From: anna.hill@post.example\r\nReturn-Path: <>\r\n\r\nI am away.'],
    ['a report without recipients', status('Action: failed')],
    ['a delivery status outside a report', 'From: a@post.example\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; x@post.example\r\n--b--'],
  ])('is not seen in %s', async (_, source) => {
    expect(await reportIn(source)).toBeNull();
  });
});
