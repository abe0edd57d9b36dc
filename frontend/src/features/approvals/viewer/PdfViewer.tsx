'use client';

import { ChevronDown, ChevronUp, ZoomIn, ZoomOut } from 'lucide';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import { numberFormat } from '@/ui/words/intl';
import { type Fault, type OpenedPdf, openPdf } from './openPdf';
import { PdfPage } from './PdfPage';
import styles from './PdfViewer.module.css';
import { usePages } from './usePages';
import type { ViewerWords } from './viewerWords';

/** Of the width that there is. */
const sizes = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
const whole = sizes.indexOf(1);

type Properties = { address: string; sha256: string; words: ViewerWords };
type State = { pdf: OpenedPdf; ratio: number } | { fault: Fault } | null;

/** The pages of a PDF one below the other: by mouse, thumb and keys (OB-10). Loads what it needs when it stands on a page. */
export function PdfViewer({ address, sha256, words }: Properties) {
  const [state, setState] = useState<State>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    let opened: OpenedPdf | null = null;
    const open = async (): Promise<State> => {
      const found = await openPdf(address, sha256, stop.signal);
      if ('fault' in found) return found;
      opened = found;
      const { width, height } = (await found.document.getPage(1)).getViewport({ scale: 1 });
      return { pdf: found, ratio: height / width };
    };
    open()
      .catch((): State => ({ fault: 'unreadable' }))
      .then((found) => (stop.signal.aborted ? opened?.document.destroy() : setState(found)), () => undefined);
    return () => {
      stop.abort();
      void opened?.document.destroy();
    };
  }, [address, sha256, tries]);

  if (state === null) {
    return (
      <div className={styles.waiting} role="status">
        <p>{words.loading}</p>
      </div>
    );
  }
  if ('fault' in state) {
    return (
      <div className={styles.waiting} role="alert">
        <p className={styles.fault}>{words.failed}</p>
        <p>{words.failedText}</p>
        <Button
          type="button"
          look="quiet"
          onClick={() => {
            setState(null);
            setTries(tries + 1);
          }}
        >
          {words.retry}
        </Button>
      </div>
    );
  }
  return <Pages pdf={state.pdf} ratio={state.ratio} words={words} />;
}

function Pages({ pdf, ratio, words }: { pdf: OpenedPdf; ratio: number; words: ViewerWords }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(whole);
  const { room, current, goTo } = usePages(scroller, words.pages.length, size);
  const resize = useCallback((by: number) => setSize((now) => Math.min(Math.max(now + by, 0), sizes.length - 1)), []);

  function pressed(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = {
      ArrowRight: () => goTo(current + 1), ArrowLeft: () => goTo(current - 1), Home: () => goTo(1), End: () => goTo(words.pages.length),
      '+': () => resize(1), '=': () => resize(1), '-': () => resize(-1), '0': () => setSize(whole),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  const percent = numberFormat(words.tag, { style: 'percent' }).format(sizes[size] ?? 1);
  return (
    <div className={styles.viewer}>
      {/* Keys scroll and turn pages here, so it is a stop of the Tab key. */}
      <div ref={scroller} className={styles.pages} role="group" aria-label={words.label} aria-describedby="viewer-keys" tabIndex={0} onKeyDown={pressed}>
        {words.pages.map((label, index) => (
          <PdfPage key={label} pdf={pdf} number={index + 1} label={label} width={Math.floor(room * (sizes[size] ?? 1))} ratio={ratio} scroller={scroller} />
        ))}
      </div>
      <p id="viewer-keys" hidden>
        {words.keys}
      </p>
      <div className={styles.tools} role="toolbar" aria-label={words.tools}>
        <Tool icon={ChevronUp} label={words.previous} isOff={current <= 1} act={() => goTo(current - 1)} />
        <Tool icon={ChevronDown} label={words.next} isOff={current >= words.pages.length} act={() => goTo(current + 1)} />
        <label className={styles.number}>
          <Hidden>{words.page}</Hidden>
          <PageNumber current={current} most={words.pages.length} goTo={goTo} /> <span>{words.of}</span>
        </label>
        <Tool icon={ZoomOut} label={words.smaller} isOff={size === 0} act={() => resize(-1)} />
        <output className={styles.percent}>{percent}</output>
        <Tool icon={ZoomIn} label={words.larger} isOff={size === sizes.length - 1} act={() => resize(1)} />
      </div>
    </div>
  );
}

/** The number can be typed; until that is done it is nobody's but the typist's. */
function PageNumber({ current, most, goTo }: { current: number; most: number; goTo: (page: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const done = () => {
    if (typed !== null && /^\d+$/.test(typed)) goTo(Number(typed));
    setTyped(null);
  };
  return <input inputMode="numeric" maxLength={String(most).length} value={typed ?? String(current)} onChange={({ target }) => setTyped(target.value)} onBlur={done} onKeyDown={({ key }) => key === 'Enter' && done()} />;
}

function Tool({ icon, label, isOff, act }: { icon: Parameters<typeof Icon>[0]['of']; label: string; isOff: boolean; act: () => void }) {
  return (
    <button type="button" className={styles.tool} aria-disabled={isOff || undefined} onClick={() => (isOff ? undefined : act())}>
      <Icon of={icon} />
      <Hidden>{label}</Hidden>
    </button>
  );
}
