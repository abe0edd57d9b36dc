import { MAX_FILE_SIZE } from './size';

export type PictureFormat = 'jpeg' | 'png' | 'webp';

export interface FileType {
  /** What it is sent out as; `file-type` calls it the same. */
  mime: string;
  /** The ending a stored name gets; the first one where the name had none of them. */
  extensions: readonly string[];
  /** A picture is written anew in this format, without anything but its pixels. */
  picture?: PictureFormat;
}

/**
 * What can be taken in at all. Not in it: SVG, HTML and scripts, which do something when opened; HEIC, which cannot be
 * decoded here, and films: neither could be freed of the place where it was taken.
 */
export const FILE_TYPES = {
  pdf: { mime: 'application/pdf', extensions: ['pdf'] },
  jpeg: { mime: 'image/jpeg', extensions: ['jpg', 'jpeg'], picture: 'jpeg' },
  png: { mime: 'image/png', extensions: ['png'], picture: 'png' },
  webp: { mime: 'image/webp', extensions: ['webp'], picture: 'webp' },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'] },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
  csv: { mime: 'text/csv', extensions: ['csv'] },
  text: { mime: 'text/plain', extensions: ['txt'] },
} as const satisfies Record<string, FileType>;

export type FileTypeName = keyof typeof FILE_TYPES;

export interface Accepted {
  description: string;
  types: readonly FileTypeName[];
  /** Bytes of one file. */
  size: number;
  /** How many files one form may have. */
  files: number;
  /** How many it must have. */
  least: 0 | 1;
  /** Pictures are made no larger than this, in pixels; without it they keep their size. */
  within?: { width: number; height: number };
}

const MEGABYTE = 1024 * 1024;
/** Some 100 000 lines. */
const MAX_TABLE = 25 * MEGABYTE;

/** What is taken in for what, PF-11. */
export const ACCEPTED = {
  document: { description: 'A paper of a case.', types: ['pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx', 'csv', 'text'], size: MAX_FILE_SIZE, files: 1, least: 1 },
  // Shown 40 CSS pixels high (CP-02), and sharp on the densest screens.
  logo: { description: 'A logo.', types: ['jpeg', 'png', 'webp'], size: 10 * MEGABYTE, files: 1, least: 1, within: { width: 960, height: 160 } },
  media: { description: 'Pictures and documents of a task.', types: ['pdf', 'jpeg', 'png', 'webp'], size: 15 * MEGABYTE, files: 10, least: 1 },
  calculation: { description: 'How the sum of a budget was worked out.', types: ['pdf', 'xlsx', 'docx', 'csv', 'jpeg', 'png'], size: 15 * MEGABYTE, files: 1, least: 0 },
  picture: { description: 'A picture of the damage.', types: ['jpeg', 'png', 'webp'], size: 15 * MEGABYTE, files: 1, least: 1, within: { width: 2400, height: 1600 } },
  invoice: { description: 'An invoice of a partner.', types: ['pdf', 'jpeg', 'png'], size: 15 * MEGABYTE, files: 1, least: 1 },
  quotation: { description: 'Papers of a request for quotation, or of a bid.', types: ['pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx'], size: 15 * MEGABYTE, files: 5, least: 0 },
  claim: { description: 'An attachment of a claim: an invoice, a repair summary, a picture (CL-05).', types: ['pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx'], size: 15 * MEGABYTE, files: 1, least: 1 },
  message: { description: 'What is sent along with a letter.', types: ['pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx'], size: 15 * MEGABYTE, files: 5, least: 0 },
  units: { description: 'A table of units (CL-14).', types: ['xlsx', 'csv', 'text'], size: MAX_TABLE, files: 1, least: 0 },
  clients: { description: 'A table of clients (OB-02).', types: ['xlsx', 'csv', 'text'], size: 5 * MEGABYTE, files: 1, least: 0 },
  approval: { description: 'A PDF that a client is asked to approve (OB-10).', types: ['pdf'], size: 15 * MEGABYTE, files: 1, least: 1 },
  articlePicture: { description: 'A picture in an article.', types: ['jpeg', 'png', 'webp'], size: 15 * MEGABYTE, files: 1, least: 1, within: { width: 1600, height: 1600 } },
  articleAttachment: { description: 'A file that goes along with an article.', types: ['pdf', 'docx', 'xlsx', 'csv', 'text', 'jpeg', 'png', 'webp'], size: 15 * MEGABYTE, files: 1, least: 1 },
  masters: { description: 'A table of parts or of standard repair times.', types: ['xlsx', 'csv', 'text'], size: 5 * MEGABYTE, files: 1, least: 0 },
} as const satisfies Record<string, Accepted>;

export type FilePurpose = keyof typeof ACCEPTED;

/** A picture of more pixels is not decoded: a small file can claim an enormous one. */
export const MAX_PIXELS = 64_000_000;

/** What a form may hold beside its files, in bytes. */
export const MAX_TEXT = 256 * 1024;

export const acceptedFor = (purpose: FilePurpose): Accepted => ACCEPTED[purpose];

/** The largest form of a purpose, its boundaries and text fields included. */
export const maxForm = ({ size, files }: Accepted): number => size * files + MAX_TEXT + MEGABYTE;

/** The field in which a form sends its files. */
export const fileField = ({ files }: Accepted): string => (files === 1 ? 'file' : 'files');
