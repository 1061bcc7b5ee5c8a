import { useLanguage } from '../language.tsx'
import { createFormSheet } from '../offline/form-sheet.ts'
import type { SheetFields } from '../offline/open-sheet.tsx'
import { StaleSheet } from '../offline/stale-sheet.tsx'
import { RecordFields, useRecordFields } from './record-fields.tsx'
import type { FilledVisit } from './visit-kind.ts'
import { words } from './words.ts'
import './visits.css'

/** The form for the result of a visit, filled in on this device. */
export function VisitSheet(props: SheetFields<FilledVisit>) {
  const { say } = useLanguage()
  const form = createFormSheet({
    entry: () => props.body.entry,
    onEntry: (entry) => props.change({ entry }),
    refusal: () => props.refusal,
    fields: useRecordFields(),
    wrongIn: () => [],
  })
  return (
    <fieldset class="sheet stack bare" disabled={!props.isOpen}>
      <legend class="hidden-text">{say(words.record)}</legend>
      <h2>{say(words.title(props.body.known.name))}</h2>
      <StaleSheet
        refusal={props.refusal}
        version={props.body.version}
        onVersion={(version) => props.change({ version })}
      />
      <RecordFields form={form} view={props.body.known} />
    </fieldset>
  )
}
