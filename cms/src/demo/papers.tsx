import { Document, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { Colours } from '../plugins/visibility/server/rules/settings';

/** What stands on a demo document. */
export interface Paper {
  title: string;
  language: string;
  company: string;
  colours: Colours;
  /** Where and what: number, address, date. */
  facts: [string, string][];
  sections: { heading: string; paragraphs: string[] }[];
  foot: string;
}

const styles = StyleSheet.create({
  page: { paddingVertical: 56, paddingHorizontal: 60, fontFamily: 'Helvetica', fontSize: 11, lineHeight: 1.5, color: '#23292b' },
  band: { position: 'absolute', top: 0, left: 0, right: 0, height: 14 },
  company: { fontFamily: 'Helvetica-Bold', fontSize: 12, marginBottom: 36 },
  title: { fontFamily: 'Helvetica-Bold', fontSize: 24, lineHeight: 1.2, marginBottom: 20 },
  fact: { flexDirection: 'row', paddingVertical: 4, borderTopWidth: 0.75, borderTopColor: '#d9dcd8' },
  name: { width: 150, color: '#5b6366' },
  value: { flex: 1 },
  heading: { fontFamily: 'Helvetica-Bold', fontSize: 14, marginTop: 24, marginBottom: 6 },
  paragraph: { marginBottom: 8 },
  foot: { position: 'absolute', bottom: 32, left: 60, right: 60, fontSize: 9, color: '#5b6366' },
});

/** A demo document as a PDF, in the colours of its portal. */
export function drawPaper({ title, language, company, colours, facts, sections, foot }: Paper): Promise<Buffer> {
  return renderToBuffer(
    <Document title={title} author={company} language={language} creator="Portico" producer="Portico">
      <Page size="A4" style={styles.page}>
        <View style={[styles.band, { backgroundColor: colours.menu }]} fixed />
        <Text style={[styles.company, { color: colours.heading }]}>{company}</Text>
        <Text style={[styles.title, { color: colours.heading }]}>{title}</Text>
        {facts.map(([name, value]) => (
          <View key={name} style={styles.fact}>
            <Text style={styles.name}>{name}</Text>
            <Text style={styles.value}>{value}</Text>
          </View>
        ))}
        {sections.map(({ heading, paragraphs }) => (
          <View key={heading} wrap={false}>
            <Text style={[styles.heading, { color: colours.heading }]}>{heading}</Text>
            {paragraphs.map((paragraph) => (
              <Text key={paragraph} style={styles.paragraph}>
                {paragraph}
              </Text>
            ))}
          </View>
        ))}
        <Text style={styles.foot} fixed>
          {foot}
        </Text>
      </Page>
    </Document>,
  );
}
