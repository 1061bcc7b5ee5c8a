import type { Plan, Wording } from '@lienthehe/domain'
import { describePlanOver } from '@lienthehe/domain/plan'
import { Show } from 'solid-js'
import { useLanguage } from '../language.tsx'

type Judged = Pick<Plan, 'number' | 'period'> & { readonly isOver: boolean }

/** A note above a screen: the plan has ended, and what that means for this screen. */
export function PlanOver(props: { readonly plan: Judged; readonly means: Wording }) {
  const { say, language } = useLanguage()
  return (
    <Show when={props.plan.isOver}>
      <p class="advice" data-part="plan-over">
        {describePlanOver(props.plan, { language: language() })} {say(props.means)}
      </p>
    </Show>
  )
}
