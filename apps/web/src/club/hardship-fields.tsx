import { type HardshipKind, hardshipKinds, wordHardship } from '@lienthehe/domain'
import { For, Index, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FieldNotes } from '../ui/field.tsx'
import type { HardshipEntry, MemberEntry } from './member-entry.ts'
import { memberWords } from './member-words.ts'
import { RadioChoices } from './radio-choices.tsx'

type Hardships = Pick<MemberEntry, 'hardship' | 'hardships'>

/** Not asked, none, or which ones and since when: three answers that are never mixed. */
export function HardshipFields(props: {
  readonly value: Hardships
  readonly onValue: (value: Partial<Hardships>) => void
  readonly errorOf: (field: string) => string | undefined
}) {
  const { say, language } = useLanguage()
  const has = (kind: HardshipKind) => props.value.hardships.some((hardship) => hardship.kind === kind)
  const toggle = (kind: HardshipKind) => {
    const others = props.value.hardships.filter((hardship) => hardship.kind !== kind)
    props.onValue({ hardships: has(kind) ? others : [...others, { kind, from: '', to: '' }] })
  }
  return (
    <div class="stack">
      <RadioChoices
        id="draft.hardship"
        label={say(memberWords.hardships)}
        hint={say(memberWords.hardshipHint)}
        value={props.value.hardship}
        onValue={(hardship) => props.onValue({ hardship })}
        options={[
          { value: 'some', label: say(memberWords.hardshipSome) },
          { value: 'none', label: say(memberWords.hardshipNone) },
          { value: 'unknown', label: say(memberWords.unknown) },
        ]}
      />
      <Show when={props.value.hardship === 'some'}>
        <fieldset class="field" classList={{ wrong: props.errorOf('draft.hardships') !== undefined }}>
          <legend>{say(memberWords.hardshipKinds)}</legend>
          <FieldNotes id="draft.hardships" error={props.errorOf('draft.hardships')} />
          <div class="choices">
            <For each={hardshipKinds}>
              {(kind, place) => (
                <label class="choice">
                  <input
                    type="checkbox"
                    id={place() === 0 ? 'draft.hardships' : `draft.hardships-${kind}`}
                    checked={has(kind)}
                    onInput={() => toggle(kind)}
                  />
                  {wordHardship(kind, language())}
                </label>
              )}
            </For>
          </div>
        </fieldset>
        <Index each={props.value.hardships}>
          {(hardship, place) => (
            <HardshipDates
              place={place}
              value={hardship()}
              errorOf={props.errorOf}
              onValue={(changed) =>
                props.onValue({
                  hardships: props.value.hardships.map((other, index) => (index === place ? changed : other)),
                })
              }
            />
          )}
        </Index>
      </Show>
    </div>
  )
}

function HardshipDates(props: {
  readonly place: number
  readonly value: HardshipEntry
  readonly onValue: (value: HardshipEntry) => void
  readonly errorOf: (field: string) => string | undefined
}) {
  const { say, language } = useLanguage()
  const path = (end: 'from' | 'to') => `draft.hardships.${props.place}.${end}`
  const kind = () => wordHardship(props.value.kind, language())
  return (
    <div class="field-pair">
      <DateField
        id={path('from')}
        label={say(memberWords.hardshipFrom(kind()))}
        optional={say(memberWords.optional)}
        error={props.errorOf(path('from'))}
        text={props.value.from}
        onText={(from) => props.onValue({ ...props.value, from })}
      />
      <DateField
        id={path('to')}
        label={say(memberWords.hardshipTo(kind()))}
        optional={say(memberWords.optional)}
        error={props.errorOf(path('to'))}
        text={props.value.to}
        onText={(to) => props.onValue({ ...props.value, to })}
      />
    </div>
  )
}
