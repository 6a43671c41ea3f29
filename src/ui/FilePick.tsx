import type { Ref } from 'preact';

interface FilePickProps {
  label: string;
  /** As in `accept`: `.json,application/json`. */
  accept: string;
  isQuiet?: boolean;
  /** For `data-focus`. */
  focusName?: string;
  field?: Ref<HTMLInputElement>;
  onFile(file: File): void;
}

/** A button that picks a file. The same one may be picked again, once it was mended. */
export function FilePick({ label, accept, isQuiet = false, focusName, field, onFile }: FilePickProps) {
  return (
    <label class={isQuiet ? 'button quiet' : 'button'}>
      {label}
      <input
        ref={field ?? null}
        class="visually-hidden"
        type="file"
        data-focus={focusName}
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
