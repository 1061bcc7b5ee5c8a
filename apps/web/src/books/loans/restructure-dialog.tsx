import { parseTypedDate } from '@lienthehe/domain/calendar'
import { formatDong } from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { api, keepPrevious } from '../../api.ts'
import { createForm } from '../../forms/form.ts'
import { useLanguage } from '../../language.tsx'
import { describeRefusal } from '../../refusal-words.ts'
import { dateOrText } from '../../ui/typed-date.ts'
import { BookDialog } from '../book-dialog.tsx'
import { draftFields } from '../draft-fields.ts'
import { DayPart, ReasonPart } from '../draft-parts.tsx'
import { formWords } from '../form-words.ts'
import { loanPreviewQuery, loanQuery, touchedByBook } from '../queries.ts'
import { ConditionFields } from '../regulation/condition-fields.tsx'
import {
  type ConditionsEntry,
  conditionControls,
  conditionsEntryOf,
  readConditions,
} from '../regulation/conditions-entry.ts'
import { decisionWords } from '../requests/decision-words.ts'
import { fieldOfLimit, fieldOfLoanRefusal } from './lend-entry.ts'
import type { LoanFormProps } from './loan-form-props.ts'
import { ScheduleTable } from './schedule-table.tsx'

const words = decisionWords.restructure

type Entry = ConditionsEntry & { readonly reason: string; readonly valueOn: string }

const labels = { reason: decisionWords.decision, valueOn: decisionWords.decidedOn } as const

/** Asks for new conditions for the remaining debt: the new schedule is read out before anybody agrees. */
export function RestructureDialog(props: LoanFormProps) {
  const { say, language } = useLanguage()
  const form = createRestructuring(props)
  const preview = createPreview(props, form.entry)
  return (
    <BookDialog
      wide
      form={form}
      heading={say(words.of(props.name))}
      note={say(words.note)}
      save={words.save}
      onClose={props.onClose}
    >
      <div class="lending">
        <div class="form">
          <ConditionFields
            entry={form.entry()}
            change={form.change}
            problemOf={(path) => form.problemOf(path) ?? preview.problemOf(path)}
          />
          <ReasonPart form={form} label={labels.reason} hint={decisionWords.decisionHint} />
          <DayPart form={form} label={labels.valueOn} />
        </div>
        <section class="beside" aria-labelledby="new-schedule">
          <h3 id="new-schedule">{say(words.preview)}</h3>
          <Show when={preview.shown()} fallback={<p class="note">{say(formWords.lend.previewEmpty)}</p>}>
            {(shown) => (
              <>
                <p class="note">{say(words.rest(formatDong(shown().principalDong, language())))}</p>
                <ScheduleTable instalments={shown().instalments} />
              </>
            )}
          </Show>
        </section>
      </div>
    </BookDialog>
  )
}

/** The debt on the typed day, and the server's schedule under the typed conditions. */
function createPreview({ card }: LoanFormProps, entry: () => Entry) {
  const { language } = useLanguage()
  const { id } = card.position.loan
  const day = () => parseTypedDate(entry().valueOn) ?? card.date
  const then = useQuery(() => ({ ...loanQuery(card.club.id, id, day()), placeholderData: keepPrevious }))
  const asked = () => {
    const { conditions, problems } = readConditions(entry())
    if (problems.length > 0 || !then.isSuccess) return undefined
    return { valueOn: day(), principalDong: then.data.position.outstandingDong, conditions }
  }
  const query = useQuery(() => ({
    ...loanPreviewQuery(card.club.id, asked()),
    placeholderData: keepPrevious,
  }))
  const preview = () => (asked() !== undefined && query.isSuccess ? query.data : undefined)
  return {
    shown: () => {
      const known = preview()
      if (known === undefined || known.schedule === null) return undefined
      return { principalDong: known.terms.principalDong, instalments: known.schedule.instalments }
    },
    problemOf: (path: string) => {
      const known = preview()
      const breaches = known?.breaches.filter(({ limit }) => fieldOfLimit[limit] === path) ?? []
      if (breaches.length === 0) return undefined
      const regulation = known?.regulation?.number ?? ''
      return describeRefusal({ reason: 'outsideRegulation', regulation, breaches }, language())
    },
  }
}

function createRestructuring(props: LoanFormProps) {
  const { say } = useLanguage()
  const { club, position, date } = props.card
  const blank: Entry = {
    ...conditionsEntryOf(position.loan.terms),
    reason: '',
    valueOn: formatDate(date),
  }
  return createForm({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => [
      ...conditionControls.map(({ path, at, label }) => ({ path, at: [at], id: path, label: say(label) })),
      ...draftFields(labels, say),
    ],
    fieldOf: fieldOfLoanRefusal,
    read: (entry: Entry) => {
      const { conditions, problems } = readConditions(entry)
      const { reason, valueOn } = entry
      const asks = { kind: 'restructuring' as const, loan: position.loan.id, conditions, reason }
      return { input: { club: club.id, draft: { ...asks, valueOn: dateOrText(valueOn) } }, problems }
    },
    send: (input) => api.books.propose.mutate(input),
    touches: () => touchedByBook(club.id),
    confirm: () => ({ said: words.said(props.name) }),
    onSaved: () => props.onClose(),
  })
}
