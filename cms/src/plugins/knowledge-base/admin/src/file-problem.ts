import type { Key } from './translations';

const PROBLEMS: Readonly<Record<string, Key>> = { 'file.type': 'file.type', 'file.tooLarge': 'file.tooLarge', 'file.broken': 'file.broken', 'article.files': 'file.tooMany', 'article.pictures': 'file.tooManyPictures', 'article.conflict': 'conflict.text' };

/** What is said of a file that was not taken in. */
export const fileProblem = (code: string): Key => PROBLEMS[code] ?? 'file.failed';
