'use client';

import type { PDFPageProxy } from 'pdfjs-dist';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { OpenedPdf } from './openPdf';
import styles from './PdfViewer.module.css';

/** Of one page, in dots: what is more, phones do not draw. */
const mostDots = 16_000_000;

type Properties = { pdf: OpenedPdf; number: number; label: string; /** CSS pixels. */ width: number; /** Of the first page, until this one is known: height by width. */ ratio: number; scroller: RefObject<HTMLDivElement | null> };

/** One page: drawn when it comes near, and put away when it is far; its words lie upon it, to be read aloud and copied. */
export function PdfPage({ pdf, number, label, width, ratio, scroller }: Properties) {
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useNear(frame, scroller);
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  useEffect(() => {
    if (!isNear || page) return;
    let isGone = false;
    pdf.document.getPage(number).then((found) => isGone || setPage(found), () => undefined);
    return () => {
      isGone = true;
    };
  }, [isNear, page, pdf, number]);

  const own = page?.getViewport({ scale: 1 });
  const height = width * (own ? own.height / own.width : ratio);
  return (
    <div ref={frame} className={styles.page} role="region" aria-label={label} data-page={number} style={{ width, height }}>
      {isNear && page && width > 0 ? <Drawn pdf={pdf} page={page} width={width} /> : null}
    </div>
  );
}

function Drawn({ pdf: { TextLayer }, page, width }: { pdf: OpenedPdf; page: PDFPageProxy; width: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [surface, layer] = [canvas.current, text.current];
    if (!surface || !layer) return;
    const scale = width / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const density = Math.min(window.devicePixelRatio || 1, 2, Math.sqrt(mostDots / (viewport.width * viewport.height)));
    surface.width = Math.floor(viewport.width * density);
    surface.height = Math.floor(viewport.height * density);
    layer.style.setProperty('--total-scale-factor', String(scale));
    layer.replaceChildren();
    const drawing = page.render({ canvas: surface, viewport, transform: [density, 0, 0, density, 0, 0] });
    const words = new TextLayer({ textContentSource: page.streamTextContent(), container: layer, viewport });
    // Both end with an error of their own when they are stopped.
    drawing.promise.catch(() => undefined);
    words.render().catch(() => undefined);
    return () => {
      drawing.cancel();
      words.cancel();
    };
  }, [TextLayer, page, width]);
  return (
    <>
      <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />
      <div ref={text} className={styles.text} />
    </>
  );
}

/** Whether something is within one height of what is looked at. */
function useNear(of: RefObject<HTMLElement | null>, root: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!of.current) return;
    // Where the page has been busy several are told at once, and only the last one still holds.
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), { root: root.current, rootMargin: '100% 0px' });
    observer.observe(of.current);
    return () => observer.disconnect();
  }, [of, root]);
  return isNear;
}
