import type { RosterField, RosterFinding, RowPlace } from '@lienthehe/office/roster/words'
import { labelRosterField } from '@lienthehe/office/roster/words'
import { useLanguage } from '../language.tsx'
import type { Corrections } from './corrections.ts'
import { words } from './words.ts'

/** One cell of the file as a field. The typed text is sent when the user leaves the field or presses Enter. */
export function CellEditor(props: {
  readonly place: RowPlace
  readonly field: RosterField
  readonly text: string
  readonly severity: RosterFinding['severity']
  readonly corrections: Corrections
}) {
  const { say, language } = useLanguage()
  return (
    <input
      class={`input cell-input ${props.severity}`}
      type="text"
      maxlength={300}
      autocomplete="off"
      spellcheck={false}
      aria-label={say(words.correctCell(labelRosterField(props.field, language()), String(props.place.row)))}
      aria-invalid={props.severity === 'error'}
      value={props.text}
      onChange={(event) =>
        props.corrections.correct([
          {
            sheet: props.place.sheet,
            row: props.place.row,
            field: props.field,
            text: event.currentTarget.value,
          },
        ])
      }
    />
  )
}
