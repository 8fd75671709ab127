import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/words.ts';

/** Where pack files are chosen, dropped or pasted. */
export function AddPacks({ onFiles }: { onFiles(files: File[]): void }) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | undefined | null) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => take(clipboardData?.files);
    // A file that is dropped beside the field would be shown in place of this page.
    const stay = (event: DragEvent) => event.preventDefault();
    document.addEventListener('paste', paste);
    document.addEventListener('dragover', stay);
    document.addEventListener('drop', stay);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('dragover', stay);
      document.removeEventListener('drop', stay);
    };
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen with the button too.
    <div
      class={over ? 'drop over' : 'drop'}
      onDragEnter={() => setOver(true)}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={({ dataTransfer }) => {
        setOver(false);
        take(dataTransfer?.files);
      }}
    >
      <label class="button file">
        {t('packsChoose')}
        <input
          type="file"
          name="packs"
          multiple
          accept=".gz,.jsonl,application/gzip"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span class="soft small">{t('packsDrop')}</span>
    </div>
  );
}
