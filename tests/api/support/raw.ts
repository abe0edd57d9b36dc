import { request } from 'node:http';

import type { CopyUnderTest } from '../../stack/copy.ts';

export interface RawCall {
  readonly method?: string;
  /** Goes out letter by letter: `fetch` would tidy it up. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is sent at once. */
  readonly body?: Buffer;
  /** The request is never ended: whoever answers, answers before having read it all. */
  readonly unfinished?: boolean;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** One request as nobody tidied it up. */
export function sendRaw({ cms }: Pick<CopyUnderTest, 'cms'>, { method = 'GET', path, headers = {}, body, unfinished = false }: RawCall): Promise<RawAnswer> {
  const { hostname, port } = new URL(cms);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        asked.destroy();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString() });
      });
    });
    asked.on('error', reject);
    if (body) asked.write(body);
    if (!unfinished) asked.end();
    else asked.flushHeaders();
  });
}

export interface FormFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** The type and the body of a form with one file, as a browser sends it. */
export function formWith({ name, type, content }: FormFile): { type: string; body: Buffer } {
  const boundary = '----a-boundary-of-nothing-else';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
  return { type: `multipart/form-data; boundary=${boundary}`, body: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]) };
}
