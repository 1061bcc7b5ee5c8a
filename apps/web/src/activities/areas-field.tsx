import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { FieldNotes, TextField } from '../ui/field.tsx'
import type { MonthReport } from './queries.ts'
import type { ReportEntry } from './report-entry.ts'
import { words } from './words.ts'

/** The plan's areas in which something was done, and what was done; “none” is also an answer (III.3.b). */
export function AreasField(props: {
  readonly areas: MonthReport['areas']
  readonly entry: ReportEntry
  readonly change: (changed: Partial<ReportEntry>) => void
  readonly error: string | undefined
}) {
  const { say } = useLanguage()
  const noteOf = (id: string) => props.entry.areas.find(({ area }) => area === id)
  const toggle = (id: string) =>
    props.change({
      nothingDone: false,
      areas:
        noteOf(id) === undefined
          ? [...props.entry.areas, { area: id, note: '' }]
          : props.entry.areas.filter(({ area }) => area !== id),
    })
  const write = (id: string, note: string) =>
    props.change({ areas: props.entry.areas.map((each) => (each.area === id ? { area: id, note } : each)) })
  return (
    <fieldset class="field names" classList={{ wrong: props.error !== undefined }}>
      <legend>{say(words.areas)}</legend>
      <FieldNotes id="draft.activities" hint={say(words.areasHint)} error={props.error} />
      <For each={props.areas}>
        {({ id, name }, place) => (
          <>
            <label class="choice">
              <input
                type="checkbox"
                id={place() === 0 ? 'draft.activities' : `draft.activities-${id}`}
                checked={noteOf(id) !== undefined}
                onInput={() => toggle(id)}
              />
              {say(name)}
            </label>
            <Show when={noteOf(id) !== undefined}>
              <TextField
                id={`draft.activities-${id}-note`}
                label={say(words.areaNote(say(name)))}
                value={noteOf(id)?.note ?? ''}
                onValue={(note) => write(id, note)}
                maxlength={500}
              />
            </Show>
          </>
        )}
      </For>
      <label class="choice">
        <input
          type="checkbox"
          checked={props.entry.nothingDone}
          onInput={(event) => props.change({ nothingDone: event.currentTarget.checked, areas: [] })}
        />
        {say(words.nothingDone)}
      </label>
    </fieldset>
  )
}
