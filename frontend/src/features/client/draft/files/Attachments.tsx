'use client';

import { CircleAlert, CircleCheck, FileText, Image as Picture, RotateCw, Upload as UploadIcon, X } from 'lucide';
import { type DragEvent, useRef, useState } from 'react';
import { accepted } from '@/features/claims/files/limits';
import { filled } from '@/ui/words/amounts';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import { fileSize } from '@/ui/words/fileSize';
import { numberFormat } from '@/ui/words/intl';
import styles from './Attachments.module.css';
import { type AttachmentWords, fileKinds } from './attachmentWords';
import { canRetry, type FileKeeper, type FilesView, type Upload } from './FileKeeper';

type Properties = { keeper: FileKeeper; view: FilesView; hrefOf: (file: string) => string; words: AttachmentWords };

/** The files of a draft (CL-05): dropped or chosen, several at once, each with how far it is, and what is wrong with it beside it. */
export function Attachments({ keeper, view: { files, uploads, troubles }, hrefOf, words }: Properties) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  function add(chosen: FileList | null): void {
    keeper.add([...(chosen ?? [])]);
    // The same file may be chosen again after it was removed.
    if (input.current) input.current.value = '';
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    keeper.add([...event.dataTransfer.files]);
  }

  return (
    <>
      <div
        className={classes(styles.drop, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon of={UploadIcon} />
        <p id="files-hint">{words.drop}</p>
        <label className={styles.choose}>
          {words.choose}
          <input ref={input} type="file" multiple accept={accepted} aria-describedby="files-hint" onChange={(event) => add(event.currentTarget.files)} />
        </label>
      </div>
      <ul className={styles.files} aria-label={words.list}>
        {files.map((file) => (
          <li key={file.id}>
            {file.type.startsWith('image/') ? (
              <img className={styles.thumb} src={hrefOf(file.id)} alt="" loading="lazy" width={48} height={36} />
            ) : (
              <span className={styles.thumb}>
                <Icon of={FileText} />
              </span>
            )}
            <p className={styles.name}>
              <a href={hrefOf(file.id)} target="_blank" rel="noreferrer">
                {file.name}
              </a>
              <small className={styles.size}>{fileSize(file.size, words.tag)}</small>
              <Trouble problem={troubles[file.id]} words={words} />
            </p>
            <select value={file.kind} aria-label={filled(words.kindOf, { name: file.name })} onChange={(event) => void keeper.name(file, fileKinds.find((kind) => kind === event.target.value) ?? 'other')}>
              {fileKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {words.kinds[kind]}
                </option>
              ))}
            </select>
            <span className={styles.done}>
              <Icon of={CircleCheck} />
              {words.uploaded}
            </span>
            <Remove name={file.name} words={words} onClick={() => void keeper.remove(file)} />
          </li>
        ))}
        {uploads.map((upload) => (
          <li key={upload.key} className={classes(upload.problem && !canRetry(upload) && styles.refused)}>
            <span className={styles.thumb}>
              <Icon of={/\.(jpe?g|png|webp)$/i.test(upload.name) ? Picture : FileText} />
            </span>
            <p className={styles.name}>
              {upload.name}
              <small className={styles.size}>{upload.sent === null ? fileSize(upload.size, words.tag) : numberFormat(words.tag, { style: 'percent' }).format(upload.sent)}</small>
              <Trouble problem={upload.problem ?? undefined} words={words} />
            </p>
            <Way upload={upload} words={words} onRetry={() => keeper.retry(upload.key)} />
            <Remove name={upload.name} words={words} onClick={() => keeper.drop(upload.key)} />
          </li>
        ))}
      </ul>
      <p className={styles.state} role="status">
        {uploads.length > 0 ? filled(words.busy, { done: String(files.length), all: String(files.length + uploads.length) }) : null}
      </p>
    </>
  );
}

/** How far a file is; or another try for one that the connection broke off. */
function Way({ upload, words, onRetry }: { upload: Upload; words: AttachmentWords; onRetry: () => void }) {
  if (canRetry(upload)) {
    return (
      <button type="button" className={styles.again} onClick={onRetry} aria-label={filled(words.retry, { name: upload.name })}>
        <Icon of={RotateCw} />
        {words.again}
      </button>
    );
  }
  if (upload.problem) return null;
  return upload.sent === null ? <span className={styles.way}>{words.waiting}</span> : <progress className={styles.way} max={1} value={upload.sent} aria-label={filled(words.sending, { name: upload.name })} />;
}

function Trouble({ problem, words }: { problem: keyof AttachmentWords['problems'] | undefined; words: AttachmentWords }) {
  return problem ? (
    <span className={styles.problem} role="alert">
      <Icon of={CircleAlert} />
      {words.problems[problem]}
    </span>
  ) : null;
}

function Remove({ name, words, onClick }: { name: string; words: AttachmentWords; onClick: () => void }) {
  return (
    <button type="button" className={styles.remove} onClick={onClick} aria-label={filled(words.remove, { name })}>
      <Icon of={X} />
    </button>
  );
}
