import { useEffect, useRef, useState } from 'react';
import { Box } from '@strapi/design-system';
import { inScheme, type Scheme } from './mail-scheme';

export type { Scheme } from './mail-scheme';

/** Pixels of a telephone's and of a computer's mail program. */
export const WIDTHS = { phone: 390, desktop: 700 } as const;
export type Width = keyof typeof WIDTHS;

/** As high as the window leaves below the page's head and the choices. */
const HEIGHT = 'max(42rem, calc(100vh - 46rem))';

/** A mail as wide as the device, shrunk to the room there is. Nothing in it runs, and no link leads out of it. */
export function MailFrame({ title, html, scheme, width }: { title: string; html: string; scheme: Scheme; width: number }) {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    if (!place.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  const scale = room > 0 ? Math.min(1, room / width) : 1;
  return (
    <Box ref={place} width="100%" height={HEIGHT} position="relative" overflow="hidden">
      <Box
        tag="iframe"
        title={title}
        sandbox=""
        srcDoc={inScheme(html, scheme)}
        borderColor="neutral200"
        hasRadius
        style={{ width: `${width}px`, height: `${100 / scale}%`, transform: `scale(${scale})`, transformOrigin: '0 0', display: 'block' }}
      />
    </Box>
  );
}
