import { bodyOf, type Draft, isLoose, isSame, type Told, type Typing } from './draft';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'conflict' | 'signedOut';

/** What stands at the CMS, where another window has saved in the meantime. */
type Theirs = { version: string; draft: Draft; told: Told };

export type View = { draft: Draft; told: Told; state: SaveState; savedAt: string | null };

/** How the route handler answers what it was given to keep. */
export type Saved = { version: string; savedAt: string; told: Told };

type Place = {
  /** Where drafts are saved. */
  address: string;
  /** Under what name the browser keeps what is not saved yet; no other member's. */
  name: string;
  typing: Typing;
};

/** `sent` holds, as the CMS keeps it, what was sent upon this version and of which no answer came: it may have arrived. */
type Kept = { version: string; draft: Draft; sent?: string[] };

/** So many are enough: of what was sent upon one version, one alone can have been kept. */
const MOST_SENT = 10;

/** After the last key; and between two tries while nothing answers. */
const PAUSE = 700;
const AGAIN = 4000;

/**
 * Keeps a draft while it is typed (CL-03): at once in the browser, so that neither a killed window nor a lost connection
 * loses anything, and soon after at the CMS, upon the version that it was typed upon. Where another window was first, it
 * asks instead of overwriting; where it was this one, and only the answer was lost, it goes on.
 */
export class DraftKeeper {
  private view: View;
  private readonly listeners = new Set<() => void>();
  private isChanged = false;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private theirs: Theirs | null = null;
  private sent: string[] = [];

  constructor(
    private readonly place: Place,
    private currentVersion: string,
    start: Pick<View, 'draft' | 'told' | 'savedAt'>,
  ) {
    this.view = { ...start, state: 'saved' };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): View => this.view;

  get version(): string {
    return this.currentVersion;
  }

  /** Once the page is there: takes up what this browser has kept, and saves when a connection comes back. Answers how it ends. */
  begin(): () => void {
    this.takeUp();
    const again = () => void this.save();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      clearTimeout(this.timer);
    };
  }

  change(part: Partial<Draft>): void {
    const draft = { ...this.view.draft, ...part };
    this.isChanged = true;
    this.keep(draft);
    this.show({ draft, state: this.theirs ? 'conflict' : 'waiting' });
    if (!this.theirs) this.later(PAUSE);
  }

  /** Saves what has been typed; answers whether all of it is at the CMS. */
  async save(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (!this.isChanged) return this.theirs === null;
    if (this.theirs) return false;
    this.running = this.send(this.view.draft);
    await this.running;
    this.running = null;
    return this.view.state === 'saved';
  }

  /** What the other window saved stands; what was typed here goes. */
  takeTheirs(): void {
    if (!this.theirs) return;
    const { version, draft, told } = this.theirs;
    this.theirs = null;
    this.isChanged = false;
    this.currentVersion = version;
    this.forget();
    this.show({ draft, told, state: 'saved' });
  }

  /** What was typed here stands; what the other window saved goes. */
  keepMine(): void {
    if (!this.theirs) return;
    this.currentVersion = this.theirs.version;
    this.theirs = null;
    this.isChanged = true;
    void this.save();
  }

  /** The draft is no draft any more. */
  forget(): void {
    localStorage.removeItem(this.place.name);
  }

  private takeUp(): void {
    const kept = this.kept();
    if (!kept) return;
    const { typing } = this.place;
    if (isSame(kept.draft, this.view.draft, typing) && !isLoose(kept.draft, typing)) return this.forget();
    this.isChanged = true;
    this.sent = kept.sent ?? [];
    const isOwn = this.isOwn(this.view.draft);
    if (kept.version !== this.currentVersion) this.sent = [];
    if (kept.version === this.currentVersion || isOwn) {
      this.show({ draft: kept.draft, state: 'waiting' });
      void this.save();
      return;
    }
    const { draft, told } = this.view;
    this.theirs = { version: this.currentVersion, draft, told };
    this.show({ draft: kept.draft, state: 'conflict' });
  }

  private async send(draft: Draft): Promise<void> {
    this.isChanged = false;
    this.show({ state: 'saving' });
    this.noteSent(draft);
    const answer = await this.post(draft);
    if (answer?.ok) return this.saved((await answer.json()) as Saved);
    this.isChanged = true;
    if (answer?.status === 401) return this.show({ state: 'signedOut' });
    // It has been handed in elsewhere, or is not there any more: the page says what has become of it.
    if (answer?.status === 409 || answer?.status === 404) return this.leave();
    if (answer?.status === 412) {
      const stands = (await answer.json()) as Saved & { draft: Draft };
      const isOwn = this.isOwn(stands.draft);
      this.sent = [];
      this.isChanged = !isOwn || !isSame(stands.draft, this.view.draft, this.place.typing);
      if (isOwn) return this.saved(stands);
      this.theirs = stands;
      return this.show({ state: 'conflict' });
    }
    this.show({ state: 'offline' });
    this.later(AGAIN);
  }

  /** Before it goes out, as the window may be closed before an answer comes. */
  private noteSent(draft: Draft): void {
    // The same again, try after try, takes the place of nothing else.
    this.sent = [...new Set([...this.sent, this.asKept(draft)])].slice(-MOST_SENT);
    this.keep(this.view.draft);
  }

  /** Whether this browser sent what stands there: it arrived, and its answer was lost. */
  private isOwn(draft: Draft): boolean {
    return this.sent.includes(this.asKept(draft));
  }

  private asKept(draft: Draft): string {
    return JSON.stringify(bodyOf(draft, this.place.typing));
  }

  private async post(draft: Draft): Promise<Response | null> {
    try {
      return await fetch(this.place.address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ version: this.currentVersion, draft: bodyOf(draft, this.place.typing) }),
      });
    } catch {
      return null;
    }
  }

  private saved({ version, savedAt, told }: Saved): void {
    this.currentVersion = version;
    this.sent = [];
    if (this.isChanged) {
      this.keep(this.view.draft);
      this.show({ told, state: 'waiting' });
      this.later(PAUSE);
      return;
    }
    if (isLoose(this.view.draft, this.place.typing)) this.keep(this.view.draft);
    else this.forget();
    this.show({ told, savedAt, state: 'saved' });
  }

  private leave(): void {
    this.forget();
    window.location.reload();
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }

  private keep(draft: Draft): void {
    const kept: Kept = { version: this.currentVersion, draft, ...(this.sent.length > 0 && { sent: this.sent }) };
    localStorage.setItem(this.place.name, JSON.stringify(kept));
  }

  private kept(): Kept | null {
    const text = localStorage.getItem(this.place.name);
    return text === null ? null : (JSON.parse(text) as Kept);
  }

  private show(part: Partial<View>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.listeners) listener();
  }
}
