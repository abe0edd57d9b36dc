import { Fragment } from 'react';
import { Document, Image, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import type { Paper, PaperPart } from '../paper';
import { PaperBlock, PaperFacts } from './blocks';
import { openFonts } from './fonts';
import { printable } from './printable';
import { styles } from './styles';

/** A heading is not left alone at the foot of a page. Points. */
const AFTER_HEADING = 48;

/** A paper as a PDF. Takes long for many pictures: see `drawAside`. */
export async function drawPaper(written: Paper): Promise<Buffer> {
  const fontFamily = openFonts();
  const paper = printable(written);
  const { language, title, company, parts } = paper;
  return renderToBuffer(
    <Document title={title} author={company} language={language} creator="Portico" producer="Portico">
      <Page size="A4" style={[styles.page, { fontFamily, color: paper.colours.text }]}>
        <Head paper={paper} />
        {parts.map((part, index) => (
          <Part key={index} part={part} paper={paper} />
        ))}
        <Foot paper={paper} />
      </Page>
    </Document>,
  );
}

function Head({ paper: { title, company, colours, logo, facts } }: { paper: Paper }) {
  return (
    <>
      <View style={[styles.band, { backgroundColor: colours.band }]}>
        {logo ? <Image src={Buffer.from(logo)} style={styles.logo} /> : <Text style={[styles.company, { color: colours.bandText }]}>{company}</Text>}
      </View>
      <Text style={[styles.title, { color: colours.heading }]}>{title}</Text>
      <PaperFacts facts={facts} colours={colours} />
    </>
  );
}

function Part({ part: { heading, blocks }, paper: { colours } }: { part: PaperPart; paper: Paper }) {
  return (
    <>
      <Text style={[styles.heading, { color: colours.heading }]} minPresenceAhead={AFTER_HEADING}>
        {heading}
      </Text>
      {blocks.map((block, index) => (
        <Fragment key={index}>
          <PaperBlock block={block} colours={colours} />
        </Fragment>
      ))}
    </>
  );
}

function Foot({ paper: { colours, foot, numbering } }: { paper: Paper }) {
  return (
    <>
      <View style={[styles.rule, { backgroundColor: colours.line }]} fixed />
      <Text style={[styles.foot, { color: colours.muted }]} fixed>
        {foot}
      </Text>
      <Text style={[styles.number, { color: colours.muted }]} fixed render={({ pageNumber, totalPages }) => numbering.replace('{page}', String(pageNumber)).replace('{pages}', String(totalPages))} />
    </>
  );
}
