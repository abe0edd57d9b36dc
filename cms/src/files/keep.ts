import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Core } from '@strapi/strapi';
import type { TakenFile } from './taken';

/** What the upload plugin's provider is given; it fills in `url`. */
interface StoredFile {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  /** Strapi counts in thousands of bytes. */
  size: number;
  sizeInBytes: number;
  url?: string;
  folderPath: string;
  provider: string;
  getStream?(): NodeJS.ReadableStream;
}

interface UploadPlugin {
  service(name: 'provider'): { upload(file: StoredFile): Promise<void> };
  provider: { delete(file: StoredFile): Promise<unknown> };
}

/**
 * Stores files where the upload plugin stores its own, and answers their ids. Stands in the transaction of the change
 * that brings them: what Strapi would leave behind when that fails is taken away again.
 */
export async function keepFiles(strapi: Core.Strapi, files: readonly TakenFile[]): Promise<number[]> {
  const plugin = strapi.plugin('upload') as unknown as UploadPlugin;
  const provider = strapi.config.get('plugin::upload.provider', 'local');
  return strapi.db.transaction(async ({ onRollback }) => {
    const ids: number[] = [];
    for (const { name, type, extension, size, path } of files) {
      const file: StoredFile = { name, hash: randomBytes(20).toString('hex'), ext: `.${extension}`, mime: type, size: Math.round(size / 10) / 100, sizeInBytes: size, folderPath: '/', provider };
      onRollback(() => void remove(strapi, plugin, file));
      await plugin.service('provider').upload(Object.assign(file, { getStream: () => createReadStream(path) }));
      const { getStream: _, ...columns } = file;
      const { id } = (await strapi.db.query('plugin::upload.file').create({ data: columns })) as { id: number };
      ids.push(id);
    }
    return ids;
  });
}

/** Removes a stored file for good, once the transaction that it belongs to has been committed. */
export async function removeFile(strapi: Core.Strapi, id: number): Promise<void> {
  const plugin = strapi.plugin('upload') as unknown as UploadPlugin;
  await strapi.db.transaction(async ({ onCommit }) => {
    const file = (await strapi.db.query('plugin::upload.file').delete({ where: { id } })) as StoredFile | null;
    if (file) onCommit(() => void remove(strapi, plugin, file));
  });
}

async function remove(strapi: Core.Strapi, { provider }: UploadPlugin, file: StoredFile): Promise<void> {
  try {
    await provider.delete(file);
  } catch (error) {
    strapi.log.error(`The file ${file.hash}${file.ext} belongs to nothing and could not be removed: ${String(error)}`);
  }
}
