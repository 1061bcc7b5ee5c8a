import { formatDong } from '@lienthehe/domain/funds'
import { type BudgetStage, budgetStages, budgetSumsBy, labelBudgetStage } from '@lienthehe/domain/resources'
import { For } from 'solid-js'
import { useLanguage } from '../language.tsx'
import type { ListedLine } from './queries.ts'
import { words } from './words.ts'

/**
 * One bar per year, all on one scale: the estimate as a frame, inside it the approved amount, and inside that the
 * amount spent.
 */
export function YearBars(props: { readonly lines: readonly ListedLine[] }) {
  const { say, language } = useLanguage()
  const years = () => budgetSumsBy('year', props.lines, () => 'commune', language())
  const most = () =>
    Math.max(1, ...years().map(({ total }) => Math.max(total.estimatedDong, total.approvedDong)))
  const dong = (amount: number) => formatDong(amount, language())
  return (
    <section class="sheet stack" aria-labelledby="budget-years" data-part="years">
      <h2 id="budget-years">{say(words.picture)}</h2>
      <Legend />
      <ul class="plain-list budget-years">
        <For each={years()}>
          {({ label, total }) => (
            <li>
              <strong>{label}</strong>
              <Bar
                alternative={say(
                  words.pictureOf(
                    label,
                    dong(total.estimatedDong),
                    dong(total.approvedDong),
                    dong(total.spentDong),
                  ),
                )}
                parts={{
                  estimated: (100 * total.estimatedDong) / most(),
                  approved: (100 * total.approvedDong) / most(),
                  spent: (100 * total.spentDong) / most(),
                }}
              />
              <span class="figures">{say(words.approvedOfYear(dong(total.approvedDong)))}</span>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}

function Bar(props: {
  readonly alternative: string
  /** The amount of each stage, in percent of the largest estimate. */
  readonly parts: Readonly<Record<BudgetStage, number>>
}) {
  return (
    <svg
      class="budget-bar"
      viewBox="0 0 100 24"
      preserveAspectRatio="none"
      role="img"
      aria-label={props.alternative}
    >
      <rect class="estimated" x="0" y="1" height="22" width={props.parts.estimated} />
      <rect class="approved" x="0" y="4" height="16" width={props.parts.approved} />
      <rect class="spent" x="0" y="9" height="6" width={props.parts.spent} />
    </svg>
  )
}

function Legend() {
  const { language } = useLanguage()
  return (
    <p class="budget-legend note">
      <For each={budgetStages}>
        {(stage) => (
          <span>
            <svg class="budget-bar" viewBox="0 0 20 14" aria-hidden="true">
              <rect class={stage} x="1" y="1" width="18" height="12" />
            </svg>
            {labelBudgetStage(stage, language())}
          </span>
        )}
      </For>
    </p>
  )
}
