import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { reader, statement } from '../../../../domain/portico';
import { isLanguage } from '../../../../domain/languages';
import type { Portal } from '../../../../domain/portal';
import { hashToken } from '../../../../http/viewer';
import { clientSettings } from '../rules/client-portal';
import { settings } from '../rules/settings';

/** How far the case of the preview has come. */
export const SAMPLE_STAGES = ['registered', 'inspection', 'decision', 'closed'] as const;
export type SampleStage = (typeof SAMPLE_STAGES)[number];

/** Settings that are being changed, and the case and reader they are looked at with. */
export const previewDraft = z.strictObject({ settings, stage: z.enum(SAMPLE_STAGES), language: z.string().refine(isLanguage, 'This is no language of this installation.') });
export type PreviewDraft = z.output<typeof previewDraft>;

/** The same of a client portal (CL-02). */
export const clientPreviewDraft = z.strictObject({ settings: clientSettings, language: previewDraft.shape.language });
export type ClientPreviewDraft = z.output<typeof clientPreviewDraft>;

/** A draft of which kind a portal has, its own kind says. */
type AnyDraft = PreviewDraft | ClientPreviewDraft;

/** CP-02: an unsaved draft is kept for five minutes. */
const PREVIEW_LASTS = 5 * 60_000;

const TABLE = 'portico_preview_drafts';

const draftByToken = statement('preview_draft', ({ json }) => `SELECT ${json('draft')} AS answer FROM ${TABLE} WHERE token_hash = ? AND portal_id = ? AND expires_at > ?`);

/** Keeps a draft and answers the token that it is found under. Only the token's hash is stored. */
export async function keepPreviewDraft(strapi: Core.Strapi, portal: Pick<Portal, 'id'>, draft: AnyDraft, now: number): Promise<{ token: string; expiresAt: number }> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = now + PREVIEW_LASTS;
  await strapi.db.connection(TABLE).where('expires_at', '<', now).delete();
  await strapi.db.connection(TABLE).insert({ token_hash: hashToken(token), portal_id: portal.id, draft: JSON.stringify(draft), expires_at: expiresAt });
  return { token, expiresAt };
}

/** The draft under a token of this portal; null where there is none, or none any more. */
export function readPreviewDraft<Draft extends AnyDraft>(portal: Pick<Portal, 'id'>, token: string, now: number): Promise<Draft | null> {
  return reader().read<Draft>(draftByToken(), [hashToken(token), portal.id, now]);
}
