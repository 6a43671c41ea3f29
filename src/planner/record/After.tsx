import { useId } from 'preact/hooks';
import { type ChecklistItem, checklist, type Entry } from '../../record/index.ts';
import { titleOf } from '../../ui/record/names.ts';
import type { EntryProps } from './EntryCard.tsx';
import { checklistNames, contactNames } from './words.ts';

/** What is left to do once they know: a checklist, and one choice between two that contradict each other. */
export function After(props: EntryProps & { others: Entry[] }) {
  const { t, entry, form } = props;
  return (
    <>
      <fieldset class="after">
        <legend>{t('afterChecklist')}</legend>
        {checklist(entry).map((item) => (
          <Item key={item} {...props} item={item} />
        ))}
      </fieldset>
      <fieldset class="after">
        <legend>{t('afterContact')}</legend>
        {(Object.keys(contactNames) as Entry['contact'][]).map((contact) => (
          <label key={contact} class="choice top">
            <input
              type="radio"
              name={`contact-${entry.id}`}
              checked={entry.contact === contact}
              onChange={() => void form.edit(entry, { ...entry, contact })}
            />
            <span>{t(contactNames[contact])}</span>
          </label>
        ))}
        {entry.contact === 'delete-my-data' && <p class="help">{t('afterContactDeleteHelp')}</p>}
      </fieldset>
    </>
  );
}

function Item({ t, entry, store, form, others, item }: EntryProps & { others: Entry[]; item: ChecklistItem }) {
  const id = useId();
  const { name, help } = checklistNames[item];
  const tick = (isDone: boolean) => {
    const done = entry.done.filter((each) => each !== item);
    return form.edit(entry, { ...entry, done: isDone ? [...done, item] : done });
  };
  const isDone = entry.done.includes(item);
  return (
    <div>
      <label class="choice top">
        <input
          type="checkbox"
          checked={isDone}
          aria-describedby={help && id}
          onChange={(event) => void tick(event.currentTarget.checked)}
        />
        <span>{t(name)}</span>
      </label>
      {help && (
        <p class="help" id={id}>
          {t(help)}
        </p>
      )}
      {item === 'others' && !isDone && others.length > 0 && (
        <ul class="plain">
          {others.map((other) => (
            <li key={other.id}>
              <a href={store.linkTo(other.id, 'withdraw')} target="_blank" rel="noopener">
                {t('afterWriteTo', titleOf(other, t))}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
