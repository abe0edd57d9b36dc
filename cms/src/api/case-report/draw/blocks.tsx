import { Fragment } from 'react';
import { Image, Text, View } from '@react-pdf/renderer';
import type { Block, MoneyRow } from '../paper';
import type { PaperColours } from '../rules/paper-colours';
import { styles } from './styles';

/** Whatever may fill pages stands on the page itself: what is split between pages inside something that is split, too, the library measures wrongly. */
type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;
type Drawn<Kind extends Block['kind']> = { block: Of<Kind>; colours: PaperColours };

export function PaperFacts({ facts, colours }: { facts: Of<'facts'>['facts']; colours: PaperColours }) {
  return (
    <View style={[styles.grid, { borderTopColor: colours.line }]}>
      {facts.map(([name, value]) => (
        <View key={name} style={styles.cell} wrap={false}>
          <Text style={[styles.name, { color: colours.muted }]}>{name}</Text>
          <Text style={styles.value}>{value}</Text>
        </View>
      ))}
    </View>
  );
}

/** The last column of three is narrow: it holds a number. */
const WIDTHS: Record<number, string[]> = { 2: ['32%', '68%'], 3: ['28%', '56%', '16%'] };

function Table({ block: { head, rows }, colours }: Drawn<'table'>) {
  const width = (column: number) => ({ width: WIDTHS[head.length]?.[column] ?? `${100 / head.length}%` });
  return (
    <>
      <View style={styles.head} minPresenceAhead={40}>
        {head.map((name, column) => (
          <Text key={name} style={[styles.rowCell, styles.name, width(column), { color: colours.muted }]}>
            {name}
          </Text>
        ))}
      </View>
      {rows.map((row, index) => (
        <View key={index} style={[styles.row, { borderTopColor: colours.line }]} wrap={false}>
          {row.map((cell, column) => (
            <Text key={column} style={[styles.rowCell, width(column), ...(column === 0 ? [{ fontWeight: 600 }] : [])]}>
              {cell}
            </Text>
          ))}
        </View>
      ))}
    </>
  );
}

function Money({ row: { text, note, amount }, colours }: { row: MoneyRow; colours: PaperColours }) {
  return (
    <View style={[styles.row, { borderTopColor: colours.line }]} wrap={false}>
      <View style={styles.sumText}>
        <Text style={styles.line}>{text}</Text>
        {note ? <Text style={[styles.note, { color: colours.muted }]}>{note}</Text> : null}
      </View>
      <Text style={styles.sum}>{amount}</Text>
    </View>
  );
}

function Sums({ block: { groups, deductions, total }, colours }: Drawn<'sums'>) {
  return (
    <>
      {groups.map(({ heading, rows }) => (
        <Fragment key={heading}>
          <Text style={[styles.group, { color: colours.muted }]} minPresenceAhead={40}>
            {heading}
          </Text>
          {rows.map((row, index) => (
            <Money key={index} row={row} colours={colours} />
          ))}
        </Fragment>
      ))}
      {deductions.map((row) => (
        <Money key={row.text} row={row} colours={colours} />
      ))}
      <View style={[styles.total, { borderTopColor: colours.heading, color: colours.heading }]} wrap={false}>
        <Text style={[styles.sumText, styles.totalText]}>{total.text}</Text>
        <Text style={[styles.sum, styles.totalText]}>{total.amount}</Text>
      </View>
    </>
  );
}

/** Two in a row. */
const inRows = <Thing,>(things: readonly Thing[]): Thing[][] => Array.from({ length: Math.ceil(things.length / 2) }, (_, row) => things.slice(row * 2, row * 2 + 2));

function Pictures({ block: { pictures, broken }, colours }: Drawn<'pictures'>) {
  return (
    <>
      {inRows(pictures).map((row, index) => (
        <View key={index} style={styles.pictures} wrap={false}>
          {row.map(({ caption, picture }, column) => (
            <View key={column} style={styles.picture}>
              <View style={[styles.frame, { backgroundColor: colours.wash }]}>
                {picture ? <Image src={{ data: Buffer.from(picture), format: 'jpg' }} style={styles.image} /> : <Text style={[styles.broken, { color: colours.muted }]}>{broken}</Text>}
              </View>
              <Text style={[styles.caption, { color: colours.muted }]}>{caption}</Text>
            </View>
          ))}
        </View>
      ))}
    </>
  );
}

export function PaperBlock({ block, colours }: { block: Block; colours: PaperColours }) {
  switch (block.kind) {
    case 'text':
      return (
        <>
          {block.paragraphs.map((paragraph, index) => (
            <Text key={index} style={styles.paragraph}>
              {paragraph}
            </Text>
          ))}
        </>
      );
    case 'facts':
      return <PaperFacts facts={block.facts} colours={colours} />;
    case 'table':
      return <Table block={block} colours={colours} />;
    case 'sums':
      return <Sums block={block} colours={colours} />;
    case 'pictures':
      return <Pictures block={block} colours={colours} />;
    case 'barcode':
      return (
        <View style={styles.barcode} wrap={false}>
          <Image src={{ data: Buffer.from(block.picture), format: 'png' }} style={styles.bars} />
          <Text style={styles.value}>{block.text}</Text>
        </View>
      );
    case 'note':
      return <Text style={[styles.note, { color: colours.muted }]}>{block.text}</Text>;
  }
}
