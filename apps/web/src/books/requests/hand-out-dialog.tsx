import { parseTypedDate } from '@lienthehe/domain/calendar'
import { formatDong, formatDongInFull } from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { api, keepPrevious } from '../../api.ts'
import { createForm } from '../../forms/form.ts'
import { useLanguage } from '../../language.tsx'
import { dateOrText } from '../../ui/typed-date.ts'
import { BookDialog } from '../book-dialog.tsx'
import { fieldOfRefusal } from '../draft-fields.ts'
import { DayPart } from '../draft-parts.tsx'
import { formWords } from '../form-words.ts'
import { ScheduleTable } from '../loans/schedule-table.tsx'
import { type BookView, type ListedRequest, loanPreviewQuery, touchedByBook } from '../queries.ts'
import { requestWords } from './request-words.ts'

type HandOutProps = {
  readonly view: BookView
  readonly waiting: ListedRequest
  readonly name: string
  readonly onClose: () => void
}

type Entry = { readonly valueOn: string }

/**
 * Pays out an approved loan as it was requested: only the day is typed, and the schedule is shown again to be read out.
 */
export function HandOutDialog(props: HandOutProps) {
  const { say, language } = useLanguage()
  const form = createHandOut(props)
  const { principalDong, conditions } = props.waiting.request.asks
  const preview = useQuery(() => {
    const valueOn = parseTypedDate(form.entry().valueOn)
    const asked = valueOn === null ? undefined : { valueOn, principalDong, conditions }
    return { ...loanPreviewQuery(props.view.club.id, asked), placeholderData: keepPrevious }
  })
  return (
    <BookDialog
      form={form}
      heading={say(requestWords.handOut.of(formatDong(principalDong, language()), props.name))}
      note={formatDongInFull(principalDong, language())}
      save={formWords.lend.save}
      onClose={props.onClose}
    >
      <DayPart form={form} path="valueOn" label={formWords.lend.valueOn} />
      <Show when={preview.isSuccess ? (preview.data.schedule ?? undefined) : undefined}>
        {(schedule) => <ScheduleTable instalments={schedule().instalments} />}
      </Show>
    </BookDialog>
  )
}

function createHandOut(props: HandOutProps) {
  const { say } = useLanguage()
  const { number: request, asks } = props.waiting.request
  const club = props.view.club.id
  return createForm({
    stored: () => ({ entry: { valueOn: formatDate(props.view.today) }, version: 0 }),
    fields: () => [{ path: 'valueOn', at: ['valueOn'], id: 'valueOn', label: say(formWords.lend.valueOn) }],
    fieldOf: (refusal) =>
      refusal.reason === 'beforeRequest' || fieldOfRefusal(refusal) === 'draft.valueOn'
        ? 'valueOn'
        : undefined,
    read: ({ valueOn }: Entry) => ({ input: { club, request, valueOn: dateOrText(valueOn) }, problems: [] }),
    send: (input) => api.books.lendAsApproved.mutate(input),
    touches: () => touchedByBook(club),
    confirm: ({ output }) => ({ said: formWords.lend.said(output.vouchers, asks.principalDong) }),
    onSaved: () => props.onClose(),
  })
}
