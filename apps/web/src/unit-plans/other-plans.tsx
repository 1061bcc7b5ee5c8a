import { formatDate } from '@lienthehe/domain/text'
import { describeTotal } from '@lienthehe/domain/unit-plans'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import type { RecordedPlan } from './queries.ts'
import { words } from './words.ts'

/** The unit’s other plans: those replaced by a later one, and those recorded by mistake. */
export function OtherPlans(props: {
  readonly plans: readonly RecordedPlan[]
  readonly inForce: string | null
  readonly open: (recorded: RecordedPlan) => void
}) {
  const { say, language } = useLanguage()
  const stateOf = ({ unitPlan: { id, withdrawal } }: RecordedPlan) => {
    if (withdrawal !== null) return words.withdrawn(withdrawal.reason)
    return id === props.inForce ? words.inForce : words.replaced
  }
  const columns = (): readonly Column<RecordedPlan>[] => [
    { header: say(words.fields.number), names: true, cell: ({ unitPlan }) => unitPlan.number },
    { header: say(words.fields.issuedOn), cell: ({ unitPlan }) => formatDate(unitPlan.issuedOn) },
    { header: say(words.fields.issuer), cell: ({ unitPlan }) => unitPlan.issuer },
    { header: say(words.total), cell: ({ unitPlan }) => describeTotal(unitPlan, { language: language() }) },
    { header: say(words.state), cell: (recorded) => say(stateOf(recorded)) },
    {
      header: say(words.open),
      pressed: true,
      cell: (recorded) => (
        <Button aria-label={say(words.openOf(recorded.unitPlan.number))} onClick={() => props.open(recorded)}>
          {say(words.open)}
        </Button>
      ),
    },
  ]
  return (
    <section class="sheet" data-part="other-plans">
      <DataTable caption={say(words.others)} columns={columns()} rows={props.plans} />
    </section>
  )
}
