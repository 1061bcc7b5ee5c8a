import { type HardshipKind, hardshipKinds, labelHardship } from '@lienthehe/domain/members'
import { Show } from 'solid-js'
import { FieldArray } from '../../forms/field-array.tsx'
import { useLanguage } from '../../language.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/field.tsx'
import { RadioChoices } from '../../ui/radio-choices.tsx'
import { blankHardship, type HardshipEntry, type MemberEntry } from './member-entry.ts'
import { memberWords } from './member-words.ts'

type Hardships = Pick<MemberEntry, 'hardship' | 'hardships'>

/** The fields for hardships: not asked, none, or which ones and since when. These three answers are never confused. */
export function HardshipFields(props: {
  readonly value: Hardships
  readonly onValue: (value: Partial<Hardships>) => void
  readonly errorOf: (field: string) => string | undefined
}) {
  const { say, language } = useLanguage()
  const answer = (hardship: Hardships['hardship']) => {
    const begins = hardship === 'some' && props.value.hardships.length === 0
    props.onValue(begins ? { hardship, hardships: [blankHardship] } : { hardship })
  }
  const nameOf = ({ kind }: HardshipEntry, place: number) =>
    kind === '' ? say(memberWords.hardshipAt(place + 1)) : labelHardship(kind, language())
  return (
    <div class="stack">
      <RadioChoices
        id="draft.hardship"
        label={say(memberWords.hardships)}
        hint={say(memberWords.hardshipHint)}
        value={props.value.hardship}
        onValue={answer}
        options={[
          { value: 'some', label: say(memberWords.hardshipSome) },
          { value: 'none', label: say(memberWords.hardshipNone) },
          { value: 'unknown', label: say(memberWords.unknown) },
        ]}
      />
      <Show when={props.value.hardship === 'some'}>
        <FieldArray
          id="draft.hardships"
          label={say(memberWords.hardshipKinds)}
          error={props.errorOf('draft.hardships')}
          rows={props.value.hardships}
          onRows={(hardships) => props.onValue({ hardships })}
          blank={() => blankHardship}
          add={say(memberWords.hardshipAdd)}
          nameOf={nameOf}
        >
          {(hardship, place, change) => (
            <OneHardship
              path={`draft.hardships.${place}`}
              value={hardship()}
              onValue={change}
              errorOf={props.errorOf}
            />
          )}
        </FieldArray>
      </Show>
    </div>
  )
}

function OneHardship(props: {
  readonly path: string
  readonly value: HardshipEntry
  readonly onValue: (changed: Partial<HardshipEntry>) => void
  readonly errorOf: (field: string) => string | undefined
}) {
  const { say, language } = useLanguage()
  return (
    <>
      <SelectField<HardshipKind | ''>
        id={`${props.path}.kind`}
        label={say(memberWords.hardshipKind)}
        error={props.errorOf(`${props.path}.kind`)}
        value={props.value.kind}
        onValue={(kind) => props.onValue({ kind })}
        options={[
          { value: '', label: say(memberWords.choose) },
          ...hardshipKinds.map((kind) => ({ value: kind, label: labelHardship(kind, language()) })),
        ]}
      />
      <div class="field-pair">
        <DateField
          id={`${props.path}.from`}
          label={say(memberWords.hardshipFrom)}
          optional={say(memberWords.optional)}
          error={props.errorOf(`${props.path}.from`)}
          text={props.value.from}
          onText={(from) => props.onValue({ from })}
        />
        <DateField
          id={`${props.path}.to`}
          label={say(memberWords.hardshipTo)}
          optional={say(memberWords.optional)}
          error={props.errorOf(`${props.path}.to`)}
          text={props.value.to}
          onText={(to) => props.onValue({ to })}
        />
      </div>
    </>
  )
}
