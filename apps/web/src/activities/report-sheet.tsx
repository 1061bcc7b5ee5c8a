import { formatMonth } from '@lienthehe/domain/text'
import { useLanguage } from '../language.tsx'
import { createFormSheet } from '../offline/form-sheet.ts'
import type { SheetFields } from '../offline/open-sheet.tsx'
import { StaleSheet } from '../offline/stale-sheet.tsx'
import { wrongIn } from './report-entry.ts'
import { ReportFields, reportFields } from './report-fields.tsx'
import type { FilledReport } from './report-kind.ts'
import { words } from './words.ts'
import './activities.css'

/** The report of a month, filled in on this device. */
export function ReportSheet(props: SheetFields<FilledReport>) {
  const { say } = useLanguage()
  const form = createFormSheet({
    entry: () => props.body.entry,
    onEntry: (entry) => props.change({ entry }),
    refusal: () => props.refusal,
    fields: () => reportFields(say),
    wrongIn,
  })
  return (
    <fieldset class="sheet stack bare" disabled={!props.isOpen}>
      <legend class="hidden-text">{say(words.title(formatMonth(props.body.known.month)))}</legend>
      <h2>{say(words.title(formatMonth(props.body.known.month)))}</h2>
      <p class="note">{props.body.known.club.name}</p>
      <StaleSheet
        refusal={props.refusal}
        version={props.body.version}
        onVersion={(version) => props.change({ version })}
      />
      <ReportFields form={form} view={props.body.known} />
    </fieldset>
  )
}
