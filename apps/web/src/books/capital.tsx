import type { Wording } from '@lienthehe/domain'
import { type Fund, labelFund, labelOpeningSource } from '@lienthehe/domain/funds'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { keepPrevious } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { type BookView, type CapitalView, capitalQuery } from './queries.ts'

type Kind = CapitalView['capital'][number]

const words = {
  heading: { vi: 'Tiền đã nhận, giữ riêng từng nguồn', en: 'Money received, by source' },
  caption: (fund: string, on: string): Wording => ({ vi: `${fund}, đến ${on}`, en: `${fund}, by ${on}` }),
  source: { vi: 'Nguồn', en: 'Source' },
  giver: { vi: 'Của ai', en: 'From whom' },
  amount: { vi: 'Đã nhận (đồng)', en: 'Received (đồng)' },
} as const

/** Whose money a fund holds: each source and each giver separately, as of the day shown. */
export function CapitalApart(props: { readonly view: BookView; readonly fund: Fund }) {
  const { say, language } = useLanguage()
  const capital = useQuery(() => ({
    ...capitalQuery(props.view.club.id, props.view.date),
    placeholderData: keepPrevious,
  }))
  const own = () => (capital.isSuccess ? capital.data.capital.filter(({ fund }) => fund === props.fund) : [])
  const caption = () => words.caption(labelFund(props.fund, language()), formatDate(props.view.date))
  return (
    <Show when={own().length > 0}>
      <section class="sheet stack money-rows no-print" aria-labelledby="capital" data-part="capital">
        <h2 id="capital">{say(words.heading)}</h2>
        <DataTable caption={say(caption())} columns={createColumns()} rows={own()} />
      </section>
    </Show>
  )
}

function createColumns(): readonly Column<Kind>[] {
  const { say, language } = useLanguage()
  return [
    { header: say(words.source), names: true, cell: ({ source }) => labelOpeningSource(source, language()) },
    { header: say(words.giver), cell: ({ giver }) => giver ?? '' },
    {
      header: say(words.amount),
      numeric: true,
      cell: ({ amountDong }) => formatInteger(amountDong, language()),
    },
  ]
}
