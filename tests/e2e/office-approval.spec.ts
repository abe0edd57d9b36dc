import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { approvalsOf, paperPdf, PASSWORD, pdfOf, portalUserOf } from '../api/support/approvals.ts';
import { contentOf } from '../api/support/calls.ts';
import { type ClientRecord, foundOffice, type OfficePortal, onboardingOf, someClient } from '../api/support/office.ts';
import { readPaper } from '../api/support/papers.ts';
import { atDesk } from './support/desks.ts';
import { expectAccessible, phone, wide } from './support/looks.ts';
import { expect, test } from './support/visitor.ts';

test.use({ viewport: phone, colorScheme: 'light', locale: 'nl-NL' });

const PDF = pdfOf(['Jaarrekening van de bakkerij', 'Balans per 31 december', 'Toelichting']);
const WRONG = pdfOf(['Aangifte van een ander']);

// The employee reads what the client has decided.
test.describe.configure({ mode: 'serial' });

let portal: OfficePortal;
let client: ClientRecord;

test.beforeAll(async ({ installation }) => {
  portal = await foundOffice(installation);
  const onboarding = onboardingOf(installation, portal.employee.token);
  const office = approvalsOf(installation, portal.employee.token);
  client = await onboarding.add(someClient({ name: 'Zqbakker bv' }));
  await portalUserOf(installation, portal, onboarding, client);
  contentOf(await office.ask(client, paperPdf(WRONG, 'Aangifte.pdf'), { title: 'Aangifte btw' }));
  contentOf(await office.ask(client, paperPdf(PDF), { message: 'Wil je die nakijken?', dueOn: '2099-12-31' }));
});

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
}

/** Drops a file on the page, as somebody does who has it on the desk. */
async function drop(page: Page, content: Buffer): Promise<void> {
  const files = await page.evaluateHandle((base64) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'document.pdf', { type: 'application/pdf' }));
    return transfer;
  }, content.toString('base64'));
  const place = page.getByText('Sleep de pdf hierheen');
  await expect(place, 'it takes files once the scripts run').toBeVisible();
  await place.dispatchEvent('drop', { dataTransfer: files });
}

test('OB-06 OB-10 a client reads a document on the telephone, declines another, approves, keeps the certificate; anybody with the file finds it approved, and nothing of whom', async ({ page, browser, watched }) => {
  await page.goto(`/${portal.key}/client/approvals`);
  await signIn(page, client.email ?? '', PASSWORD);
  await expect(page.getByRole('heading', { level: 1, name: 'Documenten om goed te keuren' })).toBeVisible();
  await expectAccessible(page, 'what is to be approved');
  await page.setViewportSize(phone);

  await page.getByRole('link', { name: 'Aangifte btw' }).click();
  await page.getByText('Afwijzen…').click();
  await page.getByLabel('Waarom wijs je het af?').fill('Dit is de aangifte van een ander.');
  await page.getByRole('button', { name: 'Wijs af met deze reden' }).click();
  await expect(page.getByText('Je hebt dit document afgewezen op')).toBeVisible();
  await expect(page.getByText('Dit is de aangifte van een ander.')).toBeVisible();

  await page.getByRole('link', { name: 'Documenten om goed te keuren' }).click();
  await page.getByRole('link', { name: 'Jaarrekening 2025' }).click();
  const pages = page.getByRole('group', { name: /^Pagina’s van Jaarrekening 2025\.pdf/ });
  await expect(pages.getByRole('region', { name: 'Pagina 1 van 3' }).getByText('Jaarrekening van de bakkerij')).toBeAttached();
  await pages.focus();
  await page.keyboard.press('+');
  await expect(page.getByRole('status').filter({ hasText: '125' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('textbox', { name: 'Pagina' })).toHaveValue('3');
  await expect(pages.getByRole('region', { name: 'Pagina 3 van 3' }).getByText('Toelichting')).toBeAttached();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('textbox', { name: 'Pagina' })).toHaveValue('2');
  await page.keyboard.press('Home');
  await expect(page.getByRole('textbox', { name: 'Pagina' })).toHaveValue('1');
  await page.keyboard.press('-');
  await expectAccessible(page, 'a document to approve');
  await page.setViewportSize(phone);
  await page.getByRole('button', { name: 'Keur dit document goed' }).click();
  await expect(page.getByText('Je hebt dit document goedgekeurd op')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download het certificaat' }).click()]);
  const certificate = await readPaper(await readFile(await download.path()));
  const number = download.suggestedFilename().replace('.pdf', '');
  expect(certificate.text).toContain(number);
  expect(certificate.text).toContain(`/${portal.key}/verify`);

  const anybody = await atDesk(browser, watched);
  await anybody.page.goto(`/${portal.key}/verify`);
  await expectAccessible(anybody.page, 'the check of a document');
  await anybody.page.setViewportSize(phone);
  await drop(anybody.page, PDF);
  await expect(anybody.page.getByText(new RegExp(`certificaat ${number}`))).toBeVisible();
  expect(await anybody.page.content()).not.toMatch(/zqbakker|jaarrekening/i);
  await drop(anybody.page, WRONG);
  await expect(anybody.page.getByRole('heading', { name: 'Niet bekend' })).toBeVisible();
  await anybody.context.close();
});

test('OB-10 an employee reads who approved what, asks for another approval, and keeps the document of a step', async ({ page }) => {
  await page.setViewportSize(wide);
  await page.goto(`/${portal.key}/work/clients/${client.documentId}/approvals`);
  await signIn(page, portal.employee.email, portal.employee.password);
  await expect(page.getByRole('heading', { level: 1, name: 'Goedkeuringen van Zqbakker bv' })).toBeVisible();
  await page.getByText('Bewijs').first().click();
  await expect(page.getByText(`${client.name}, ${client.email}`).first()).toBeVisible();
  await page.getByLabel('Wat is het?').fill('Opdrachtbevestiging');
  await page.getByLabel('Pdf').setInputFiles({ name: 'bevestiging.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\nniets') });
  await page.getByRole('button', { name: 'Vraag het Zqbakker bv' }).click();
  await expect(page.getByText('Deze pdf is leeg of beschadigd.')).toBeVisible();
  await expect(page.getByLabel('Wat is het?')).toHaveValue('Opdrachtbevestiging');
  await page.getByLabel('Pdf').setInputFiles({ name: 'bevestiging.pdf', mimeType: 'application/pdf', buffer: PDF });
  await page.getByRole('button', { name: 'Vraag het Zqbakker bv' }).click();
  await expect(page.getByText('Het is Zqbakker bv gevraagd')).toBeVisible();
  await expectAccessible(page, 'the approvals of a client');
  await page.setViewportSize(wide);
  await page.getByRole('button', { name: 'Trek in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Opdrachtbevestiging' }).getByText('Ingetrokken')).toBeVisible();

  await page.goto(`/${portal.key}/work/dossiers/documents`);
  await page.getByLabel('Pdf').setInputFiles({ name: 'bevestiging.pdf', mimeType: 'application/pdf', buffer: PDF });
  await page.getByRole('button', { name: 'Bewaar deze pdf' }).click();
  await expect(page.getByText('Bewaard. Dossiers die erop wachtten gaan verder.')).toBeVisible();
  await expect(page.getByText('bevestiging.pdf')).toBeVisible();
  await expectAccessible(page, 'the documents of dossiers');
});
