import type { BrandColors } from '@/ui/brand/palette';
import { neutralColors } from '@/ui/brand/style';

/** A dark field, a light one, and the neutral one of a portal whose colours are not known. */
export const galleryBrands: { name: string; colors: BrandColors }[] = [
  {
    name: 'Dark field',
    colors: { page: '#f5f6f2', menu: '#0b3b33', menuItem: '#12493f', menuText: '#c3dbd2', menuSelected: '#a5f2cd', heading: '#0c4237' },
  },
  {
    name: 'Light field',
    colors: { page: '#fbf8f4', menu: '#efd9c9', menuItem: '#f5e6da', menuText: '#5f4033', menuSelected: '#8c2f15', heading: '#752914' },
  },
  { name: 'Neutral', colors: neutralColors },
];
