import { type TargetVerdict, targetOf } from '@lienthehe/domain'
import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { useSession } from '../session.tsx'
import { unitPlansPath } from '../unit-plans/queries.ts'
import { useAskedPlan } from './plan-choice.tsx'
import { words } from './words.ts'

/** A link to the plans of the districts, shown at the target that requires such plans, for users who may read them. */
export function UnitPlansLink(props: { readonly verdict: TargetVerdict }) {
  const { say } = useLanguage()
  const rules = usePlanRules()
  const { plan } = useAskedPlan()
  const { may } = useSession()
  const leadsThere = () =>
    targetOf(rules(), props.verdict).measure.kind === 'districtsPlanned' &&
    props.verdict.course !== 'notAsked' &&
    may('unitPlan.read')
  return (
    <Show when={leadsThere()}>
      <p class="target-sentence">
        <A href={unitPlansPath(plan())}>{say(words.unitPlans)}</A>
      </p>
    </Show>
  )
}
