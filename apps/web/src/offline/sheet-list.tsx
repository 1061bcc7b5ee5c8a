import { createSignal, For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import type { DraftRecord } from './draft.ts'
import { draftInFile } from './draft-record.ts'
import { stateOf } from './draft-state.ts'
import { describeSheet } from './kinds.tsx'
import { describeDraftState } from './state-words.ts'
import { words } from './words.ts'

/** The sheets stored on this device, each with its state. */
export function SheetList(props: {
  readonly owner: string
  /** `unreadable`: the stored drafts could not be read, which does not mean that there are none. */
  readonly drafts: readonly DraftRecord[] | 'unreadable'
  readonly nameOf: (record: DraftRecord) => string | undefined
  readonly onOpen: (record: DraftRecord) => void
}) {
  const { say } = useLanguage()
  const [isNoSheet, setNoSheet] = createSignal(false)
  const isUnreadable = () => props.drafts === 'unreadable'
  const readable = () => (props.drafts === 'unreadable' ? [] : props.drafts)
  const stands = (record: DraftRecord) => {
    const now = { isHeld: true, isSending: false, waitsFor: 'network', canRead: true } as const
    const state = stateOf(record, now)
    return say(describeDraftState({ body: undefined, state, isKept: true, clockOffBy: 0 }))
  }
  const readFile = async (file: File | undefined) => {
    const record = file && draftInFile(await file.text())
    const isOwn = record?.owner === props.owner
    setNoSheet(file !== undefined && !isOwn)
    if (record !== undefined && isOwn) props.onOpen(record)
  }
  return (
    <section class="sheet stack" aria-labelledby="sheets">
      <h2 id="sheets">{say(words.sheets.heading)}</h2>
      <For each={readable()} fallback={<p>{say(words.sheets[isUnreadable() ? 'unreadable' : 'none'])}</p>}>
        {(record) => (
          <div class="sheet-row" data-draft={record.key}>
            <p>
              <strong>{say(describeSheet(record, props.nameOf(record) ?? ''))}</strong>
              <br />
              {stands(record)}
            </p>
            <Button onClick={() => props.onOpen(record)}>{say(words.sheets.open)}</Button>
          </div>
        )}
      </For>
      <label class="field">
        {say(words.sheets.readFile)}
        <input
          class="input"
          type="file"
          accept="application/json,.json"
          onChange={(event) => void readFile(event.currentTarget.files?.[0])}
        />
        <Show when={isNoSheet()}>
          <span class="field-error" role="alert">
            {say(words.sheets.notASheet)}
          </span>
        </Show>
      </label>
    </section>
  )
}
