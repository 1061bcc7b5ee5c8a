import { describePlanFinding, type Plan, type PlanFinding } from '@lienthehe/domain'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { words } from './words.ts'

/** Where the plan's own numbers contradict each other, and for each contradiction what would fix it. */
export function Findings(props: {
  readonly plan: Pick<Plan, 'id' | 'targets' | 'clubRules'>
  readonly findings: readonly PlanFinding[]
}) {
  const { say, language } = useLanguage()
  return (
    <Show when={props.findings.length > 0} fallback={<p class="note">{say(words.noFindings)}</p>}>
      <ul class="plain-list note" data-part="findings">
        <For each={props.findings}>
          {(finding) => <li>{describePlanFinding(finding, { plan: props.plan, language: language() })}</li>}
        </For>
      </ul>
    </Show>
  )
}
