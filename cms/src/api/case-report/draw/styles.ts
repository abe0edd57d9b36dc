import { StyleSheet } from '@react-pdf/renderer';

/** Points; A4 is 595 by 842. The picture of a logo is 40 CSS pixels high (CP-02). */
const SIDE = 56;
const LOGO = 30;
/** Said again wherever lines have a height: that is measured by the letters of the same style alone. */
const TEXT = 10;

export const styles = StyleSheet.create({
  page: { paddingTop: 48, paddingBottom: 72, paddingHorizontal: SIDE, fontSize: TEXT },
  band: { marginTop: -48, marginHorizontal: -SIDE, paddingHorizontal: SIDE, height: 72, justifyContent: 'center' },
  logo: { height: LOGO, alignSelf: 'flex-start', objectFit: 'contain', objectPosition: 'left' },
  company: { fontSize: 16, fontWeight: 600, lineHeight: 1.2 },
  title: { fontSize: 26, fontWeight: 600, lineHeight: 1.15, letterSpacing: -0.4, marginTop: 36, marginBottom: 18 },
  grid: { flexDirection: 'row', flexWrap: 'wrap', borderTopWidth: 0.75, paddingTop: 10 },
  cell: { width: '50%', paddingRight: 16, marginBottom: 9 },
  name: { fontSize: 8.5, lineHeight: 1.35 },
  value: { fontSize: 10.5, lineHeight: 1.4 },
  heading: { fontSize: 14, fontWeight: 600, lineHeight: 1.25, marginTop: 20, marginBottom: 6 },
  paragraph: { fontSize: TEXT, lineHeight: 1.5, marginBottom: 6 },
  row: { flexDirection: 'row', borderTopWidth: 0.75, paddingVertical: 6 },
  head: { flexDirection: 'row', paddingBottom: 4 },
  rowCell: { fontSize: TEXT, lineHeight: 1.5, paddingRight: 12 },
  group: { fontSize: 8.5, marginTop: 12, marginBottom: 4 },
  sumText: { flex: 1, paddingRight: 16 },
  line: { fontSize: TEXT, lineHeight: 1.5 },
  sum: { fontSize: TEXT, lineHeight: 1.5, textAlign: 'right' },
  note: { fontSize: 8.5, lineHeight: 1.4 },
  total: { flexDirection: 'row', borderTopWidth: 1.5, paddingTop: 8, marginTop: 2 },
  totalText: { fontSize: 12, lineHeight: 1.5, fontWeight: 600 },
  pictures: { flexDirection: 'row', justifyContent: 'space-between' },
  picture: { width: '48.5%', marginBottom: 14 },
  // Of one height, so that the captions of a row stand beside each other; nothing of a picture is cut off.
  frame: { height: 176, borderRadius: 4, justifyContent: 'center' },
  image: { width: '100%', height: '100%', objectFit: 'contain' },
  broken: { textAlign: 'center', fontSize: 8.5, paddingHorizontal: 16 },
  barcode: { alignSelf: 'flex-start', alignItems: 'center', marginBottom: 6 },
  bars: { width: 240, height: 64, objectFit: 'contain' },
  caption: { fontSize: 8.5, lineHeight: 1.35, marginTop: 4 },
  // From above: what is placed from below, the library loses in long papers.
  rule: { position: 'absolute', top: 790, left: SIDE, right: SIDE, height: 0.75 },
  foot: { position: 'absolute', top: 798, left: SIDE, right: SIDE + 90, fontSize: 8.5 },
  number: { position: 'absolute', top: 798, left: SIDE, right: SIDE, textAlign: 'right', fontSize: 8.5 },
});
