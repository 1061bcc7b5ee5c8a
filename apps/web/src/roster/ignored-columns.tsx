import {
  fieldsOfKind,
  type ListKind,
  labelRosterField,
  type RosterField,
} from '@lienthehe/office/roster/words'
import { For } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { SelectField } from '../ui/field.tsx'
import type { ReadList } from './understood.tsx'
import { words } from './words.ts'

/** The columns that are not read, each with the fields that it could be assigned to: those that no other column has. */
export function IgnoredColumns(props: {
  readonly list: ReadList
  readonly kind: ListKind
  readonly onMatch: (column: string, field: RosterField | null) => void
}) {
  const { say, language } = useLanguage()
  const free = () =>
    fieldsOfKind[props.kind].filter((field) => !props.list.columns.some((column) => column.field === field))
  const options = () => [
    { value: '' as const, label: say(words.notRead) },
    ...free().map((field) => ({ value: field, label: labelRosterField(field, language()) })),
  ]
  return (
    <div class="stack tight">
      <p>
        {say(words.ignored)}. <span class="note">{say(words.ignoredNote)}</span>
      </p>
      <div class="ignored-columns">
        <For each={props.list.ignoredColumns}>
          {({ column, heading }) => (
            <SelectField<RosterField | ''>
              id={`column-${props.list.sheetName}-${column}`}
              label={`${column} “${heading}”`}
              value=""
              onValue={(field) => props.onMatch(column, field === '' ? null : field)}
              options={options()}
            />
          )}
        </For>
      </div>
    </div>
  )
}
