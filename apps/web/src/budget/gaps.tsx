import type { IsoDate } from '@lienthehe/domain'
import { yearOf } from '@lienthehe/domain/calendar'
import { formatDong } from '@lienthehe/domain/funds'
import { labelBudgetPurpose, purposesWithoutMoney, totalBudget } from '@lienthehe/domain/resources'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import type { ListedLine } from './queries.ts'
import { words } from './words.ts'

/** The purposes of the plan that have no money, for each year that has started. */
export function Gaps(props: { readonly lines: readonly ListedLine[]; readonly asOf: IsoDate }) {
  const { say, language } = useLanguage()
  const sentences = (): readonly string[] => {
    const years = [...new Set(props.lines.map(({ year }) => year))]
      .filter((year) => year <= yearOf(props.asOf))
      .toSorted((one, other) => one - other)
    return purposesWithoutMoney(props.lines, years).flatMap(({ year, purposes }) => {
      const { lackingDong } = totalBudget(props.lines.filter((line) => line.year === year))
      const names = purposes.map((purpose) => labelBudgetPurpose(purpose, language())).join('; ')
      return [
        ...(lackingDong > 0 ? [say(words.gapOf(String(year), formatDong(lackingDong, language())))] : []),
        ...(purposes.length > 0 ? [say(words.withoutMoney(String(year), names))] : []),
      ]
    })
  }
  return (
    <section class="sheet stack" aria-labelledby="budget-gaps" data-part="gaps">
      <h2 id="budget-gaps">{say(words.gaps)}</h2>
      <Show when={sentences().length > 0} fallback={<p>{say(words.noGap)}</p>}>
        <ul>
          <For each={sentences()}>{(sentence) => <li>{sentence}</li>}</For>
        </ul>
      </Show>
    </section>
  )
}
