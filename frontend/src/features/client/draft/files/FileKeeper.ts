import type { ClaimDocument } from '@/cms/types';
import { type FileProblem, problemBefore } from '@/features/claims/files/limits';
import { sendForm } from '@/surroundings/sendForm';
import type { FileOutcome } from './draftFileAnswers';

/** A file on its way. `sent` goes from 0 to 1, and is null while it waits for its turn. */
export type Upload = { key: string; name: string; size: number; sent: number | null; problem: FileProblem | null };

export type FilesView = { files: ClaimDocument[]; uploads: Upload[]; troubles: Readonly<Record<string, FileProblem>> };

/** So many at a time: each picture is written anew where it arrives. */
const AT_ONCE = 2;

/** What is worth another try as it is. */
const again: readonly FileProblem[] = ['failed', 'signedOut', 'tooOften'];
export const canRetry = ({ problem }: Upload): boolean => problem !== null && again.includes(problem);

/** The files of a draft (CL-05): each goes in a request of its own, so that one which fails stops no other and can be tried again. */
export class FileKeeper {
  private view: FilesView;
  private readonly listeners = new Set<() => void>();
  private readonly contents = new Map<string, File>();
  private readonly running = new Map<string, AbortController>();
  private waiting: (() => void)[] = [];

  constructor(
    private readonly address: string,
    files: ClaimDocument[],
    private readonly most: number,
  ) {
    this.view = { files, uploads: [], troubles: {} };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): FilesView => this.view;

  add(chosen: readonly File[]): void {
    const uploads = chosen.map((file, index): Upload => {
      const key = crypto.randomUUID();
      this.contents.set(key, file);
      const taken = this.view.files.length + this.view.uploads.length + index;
      return { key, name: file.name, size: file.size, sent: null, problem: taken >= this.most ? 'tooMany' : problemBefore(file) };
    });
    this.show({ uploads: [...this.view.uploads, ...uploads] });
    this.go();
  }

  retry(key: string): void {
    this.change(key, { problem: null, sent: null });
    this.go();
  }

  /** Stops a file that is on its way, or forgets one that did not arrive. */
  drop(key: string): void {
    this.running.get(key)?.abort();
    this.contents.delete(key);
    this.show({ uploads: this.view.uploads.filter((upload) => upload.key !== key) });
    this.go();
  }

  async remove({ id }: ClaimDocument): Promise<void> {
    const outcome = await this.ask(id, { method: 'DELETE' });
    if ('removed' in outcome) this.show({ files: this.view.files.filter((file) => file.id !== id) });
  }

  async name({ id }: ClaimDocument, kind: ClaimDocument['kind']): Promise<void> {
    const before = this.view.files;
    this.show({ files: before.map((file) => (file.id === id ? { ...file, kind } : file)) });
    const outcome = await this.ask(id, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ kind }) });
    if ('problem' in outcome) this.show({ files: before });
  }

  /** When nothing is on its way any more: whether all that was chosen has arrived. */
  async settled(): Promise<boolean> {
    if (this.isBusy()) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.view.uploads.length === 0;
  }

  isBusy(): boolean {
    return this.view.uploads.some(({ problem }) => problem === null);
  }

  private go(): void {
    const next = this.view.uploads.find(({ key, problem }) => problem === null && !this.running.has(key));
    if (next && this.running.size < AT_ONCE) {
      void this.send(next.key);
      this.go();
    }
    if (this.isBusy()) return;
    for (const resolve of this.waiting) resolve();
    this.waiting = [];
  }

  private async send(key: string): Promise<void> {
    const content = this.contents.get(key);
    if (!content) return;
    const stop = new AbortController();
    this.running.set(key, stop);
    this.change(key, { sent: 0 });
    const form = new FormData();
    form.append('file', content);
    const outcome = await sendForm<FileOutcome>(`${this.address}?try=${key}`, form, (sent) => this.change(key, { sent }), stop.signal);
    this.running.delete(key);
    if (outcome && 'file' in outcome) {
      this.contents.delete(key);
      this.show({ files: [...this.view.files, outcome.file], uploads: this.view.uploads.filter((upload) => upload.key !== key) });
    } else this.change(key, { sent: null, problem: outcome && 'problem' in outcome ? outcome.problem : 'failed' });
    this.go();
  }

  private async ask(id: string, call: RequestInit): Promise<FileOutcome> {
    const outcome = await fetch(`${this.address}/${id}`, call)
      .then((answer) => answer.json() as Promise<FileOutcome>)
      .catch((): FileOutcome => ({ problem: 'failed' }));
    const { [id]: _before, ...troubles } = this.view.troubles;
    this.show({ troubles: 'problem' in outcome ? { ...troubles, [id]: outcome.problem } : troubles });
    return outcome;
  }

  private change(key: string, part: Partial<Upload>): void {
    this.show({ uploads: this.view.uploads.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)) });
  }

  private show(part: Partial<FilesView>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.listeners) listener();
  }
}
