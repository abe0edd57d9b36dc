import { useRef, useState } from 'react';
import { Box, Button, Flex, IconButton } from '@strapi/design-system';
import { ArrowClockwise, Bold, BulletList, GridFour, Image, Italic, Link, NumberList, Quotes } from '@strapi/icons';
import { TableKit } from '@tiptap/extension-table';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { styled } from 'styled-components';
import type { Picture, Place } from '../api';
import { useWords, type Say } from '../words';
import { LinkDialog } from './LinkDialog';
import { PictureNode } from './picture';
import { PictureDialog } from './PictureDialog';
import { asStored, forEditor } from './stored';

const Page = styled(Box)`
  .tiptap {
    min-height: 36rem;
    padding: ${({ theme }) => theme.spaces[5]};
    font-size: 1.6rem;
    line-height: 1.6;
    color: ${({ theme }) => theme.colors.neutral800};
    overflow-wrap: anywhere;
  }
  .tiptap:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  .tiptap > * + * {
    margin-top: 1.2rem;
  }
  h2 {
    font-size: 2.2rem;
    font-weight: 600;
  }
  h3 {
    font-size: 1.8rem;
    font-weight: 600;
  }
  strong {
    font-weight: 600;
  }
  em {
    font-style: italic;
  }
  ul {
    padding-left: 2.4rem;
    list-style: disc;
  }
  ol {
    padding-left: 2.4rem;
    list-style: decimal;
  }
  blockquote {
    padding-left: 1.6rem;
    border-left: 3px solid ${({ theme }) => theme.colors.neutral200};
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
  img {
    display: block;
    max-width: 100%;
  }
  img.ProseMirror-selectednode {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.6rem 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    text-align: left;
    vertical-align: top;
  }
  th {
    font-weight: 600;
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

interface BodyEditorProps {
  place: Place;
  body: string;
  pictures: Picture[];
  readOnly: boolean;
  onChange(body: string): void;
}

/** The body of an article as it is read, while it is written. */
export function BodyEditor({ place, body, pictures, readOnly, onChange }: BodyEditorProps) {
  const say = useWords();
  const addresses = useRef(new Map<string, string>());
  for (const { id, address } of pictures) if (!addresses.current.has(id)) addresses.current.set(id, address);
  const [asking, setAsking] = useState<'link' | 'picture' | null>(null);
  const editor = useEditor({
    extensions: [
      StarterKit.configure({ heading: { levels: [2, 3] }, link: { openOnClick: false, HTMLAttributes: { target: null, rel: null } } }),
      TableKit.configure({ table: { resizable: false } }),
      PictureNode.configure({ addressOf: (picture) => addresses.current.get(picture) ?? '' }),
    ],
    content: forEditor(body),
    editable: !readOnly,
    shouldRerenderOnTransaction: true,
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': say('body.label') } },
    onUpdate: ({ editor: changed }) => onChange(asStored(changed.getHTML())),
  });
  return (
    <Box tag="section" aria-label={say('body.label')} background="neutral0" borderColor="neutral200" hasRadius>
      {!readOnly && <Toolbar editor={editor} say={say} onLink={() => setAsking('link')} onPicture={() => setAsking('picture')} />}
      <Page>
        <EditorContent editor={editor} />
      </Page>
      {asking === 'link' && (
        <LinkDialog
          address={String(editor.getAttributes('link').href ?? '')}
          onClose={() => setAsking(null)}
          onLink={(href) => {
            setAsking(null);
            const chain = editor.chain().focus().extendMarkRange('link');
            if (href === '') chain.unsetLink().run();
            else if (editor.state.selection.empty && !editor.isActive('link')) editor.chain().focus().insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
            else chain.setLink({ href }).run();
          }}
        />
      )}
      {asking === 'picture' && (
        <PictureDialog
          place={place}
          onClose={() => setAsking(null)}
          onPicture={({ id, address }, alt) => {
            setAsking(null);
            addresses.current.set(id, address);
            editor.chain().focus().insertContent({ type: 'picture', attrs: { picture: id, alt } }).run();
          }}
        />
      )}
    </Box>
  );
}

function Toolbar({ editor, say, onLink, onPicture }: { editor: Editor; say: Say; onLink(): void; onPicture(): void }) {
  const chain = () => editor.chain().focus();
  const inTable = editor.isActive('table');
  const toggle = (label: string, active: boolean, icon: React.JSX.Element, run: () => void) => (
    <IconButton label={label} aria-pressed={active} variant={active ? 'secondary' : 'tertiary'} onClick={run}>
      {icon}
    </IconButton>
  );
  const word = (label: string, run: () => void) => (
    <Button size="S" variant="tertiary" onClick={run}>
      {label}
    </Button>
  );
  // A press on the bar leaves the focus in the text: who goes on typing at once loses no letter to a button.
  return (
    <Flex role="toolbar" aria-label={say('body.toolbar')} onMouseDown={(press: React.MouseEvent) => press.preventDefault()} gap={1} wrap="wrap" padding={2} background="neutral100" style={{ position: 'sticky', top: 0, zIndex: 1 }}>
      {([2, 3] as const).map((level) => (
        <Button key={level} size="S" variant={editor.isActive('heading', { level }) ? 'secondary' : 'tertiary'} aria-pressed={editor.isActive('heading', { level })} onClick={() => chain().toggleHeading({ level }).run()}>
          {say(`body.heading.${level}`)}
        </Button>
      ))}
      {toggle(say('body.bold'), editor.isActive('bold'), <Bold />, () => chain().toggleBold().run())}
      {toggle(say('body.italic'), editor.isActive('italic'), <Italic />, () => chain().toggleItalic().run())}
      {toggle(say('body.bullets'), editor.isActive('bulletList'), <BulletList />, () => chain().toggleBulletList().run())}
      {toggle(say('body.numbers'), editor.isActive('orderedList'), <NumberList />, () => chain().toggleOrderedList().run())}
      {toggle(say('body.quote'), editor.isActive('blockquote'), <Quotes />, () => chain().toggleBlockquote().run())}
      {toggle(say('body.link'), editor.isActive('link'), <Link />, onLink)}
      <IconButton label={say('body.picture')} variant="tertiary" onClick={onPicture}>
        <Image />
      </IconButton>
      {inTable ? (
        <>
          {word(say('body.row'), () => chain().addRowAfter().run())}
          {word(say('body.column'), () => chain().addColumnAfter().run())}
          {word(say('body.rowGone'), () => chain().deleteRow().run())}
          {word(say('body.columnGone'), () => chain().deleteColumn().run())}
          {word(say('body.tableGone'), () => chain().deleteTable().run())}
        </>
      ) : (
        <IconButton label={say('body.table')} variant="tertiary" onClick={() => chain().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run()}>
          <GridFour />
        </IconButton>
      )}
      <IconButton label={say('body.undo')} variant="tertiary" disabled={!editor.can().undo()} onClick={() => chain().undo().run()}>
        <ArrowClockwise style={{ transform: 'scaleX(-1)' }} />
      </IconButton>
    </Flex>
  );
}
