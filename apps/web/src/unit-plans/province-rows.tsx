import type { Interval } from '@lienthehe/domain'
import { describeInterval } from '@lienthehe/domain/progress'
import { describePlannedPart, type PlannedPart, type PlannedProvince } from '@lienthehe/domain/roadmap'
import { formatInteger } from '@lienthehe/domain/text'
import { isUnknown } from '@lienthehe/domain/verdicts'
import type { Look } from '@lienthehe/figures'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Mark } from '../ui/mark.tsx'
import { words } from './words.ts'

/** The colour and shape of each result beside a number. */
const looks: Readonly<Record<PlannedPart['status'], Look>> = {
  met: { tone: 'met', shape: 'disc' },
  unmet: { tone: 'unmet', shape: 'down' },
  undetermined: { tone: 'open', shape: 'dashed' },
}

/**
 * The last rows of the table, below the units: what all units plan together, and what the province’s plan needs, year
 * by year.
 */
export function ProvinceRows(props: { readonly comparison: PlannedProvince }) {
  const { say } = useLanguage()
  const columns = (): readonly { readonly year: number | null; readonly clubs: Interval }[] => [
    ...props.comparison.sum.years,
    { year: null, clubs: props.comparison.sum.total },
  ]
  const partsIn = (year: number | null) =>
    props.comparison.parts.filter((part) => part.unit === null && part.year === year)
  return (
    <tfoot>
      <tr>
        <th scope="row">{say(words.sum)}</th>
        <For each={columns()}>{({ clubs }) => <SumCell clubs={clubs} />}</For>
      </tr>
      <tr data-part="need">
        <th scope="row">{say(words.need)}</th>
        <For each={columns()}>
          {({ year }) => (
            <td>
              <For each={partsIn(year)}>{(part) => <Need part={part} />}</For>
            </td>
          )}
        </For>
      </tr>
    </tfoot>
  )
}

function SumCell(props: { readonly clubs: Interval }) {
  const { say, language } = useLanguage()
  return (
    <td>
      <Show
        when={!isUnknown(props.clubs)}
        fallback={
          <>
            –<span class="hidden-text"> {say(words.noNumber)}</span>
          </>
        }
      >
        {describeInterval(props.clubs, { language: language() })}
      </Show>
    </td>
  )
}

function Need(props: { readonly part: PlannedPart }) {
  const { language } = useLanguage()
  return (
    <span class="need">
      {formatInteger(props.part.need, language())}{' '}
      <Mark {...looks[props.part.status]} compact>
        {describePlannedPart(props.part, { names: new Map(), language: language() })}
      </Mark>
    </span>
  )
}
