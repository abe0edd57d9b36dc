import { useEffect, useRef, useState } from 'react';
import { Box } from '@strapi/design-system';

interface DeviceFrameProps {
  title: string;
  /** Of the device, in pixels. */
  width: number;
  /** Of the room that the frame has, as CSS. */
  height: string;
  /** What is shown; nothing as long as it is null. */
  shows: { src: string } | { srcDoc: string; sandbox: string } | null;
}

/** A window as wide as the device, shrunk to the room there is. */
export function DeviceFrame({ title, width, height, shows }: DeviceFrameProps) {
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
    <Box ref={place} width="100%" height={height} position="relative" overflow="hidden">
      {shows && (
        <Box
          tag="iframe"
          title={title}
          {...shows}
          borderColor="neutral200"
          hasRadius
          style={{ width: `${width}px`, height: `${100 / scale}%`, transform: `scale(${scale})`, transformOrigin: '0 0', display: 'block' }}
        />
      )}
    </Box>
  );
}
