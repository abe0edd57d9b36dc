export interface Place {
  latitude: number | null;
  longitude: number | null;
}

const EARTH_KILOMETRES = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres along the great circle between two places (EH-06), or null where one has no coordinates. */
export function kilometres(from: Place, to: Place): number | null {
  if (from.latitude === null || from.longitude === null || to.latitude === null || to.longitude === null) return null;
  const half = (left: number, right: number) => Math.sin(radians(right - left) / 2) ** 2;
  const arc = half(from.latitude, to.latitude) + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(from.longitude, to.longitude);
  return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(arc)));
}
