import { type IsoDate, targetOf } from '@lienthehe/domain'
import { compareUnitPlans, describePlannedPart, type PlannedPart } from '@lienthehe/domain/roadmap'
import {
  describeCompleteness,
  describeTotal,
  isUnitPlanComplete,
  type PlannedClubs,
} from '@lienthehe/domain/unit-plans'
import type { AdministrativeUnit } from '@lienthehe/domain/units'
import { For } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { Mark } from '../ui/mark.tsx'
import { words } from './words.ts'

/** What a plan with these rows still lacks, shown while typing: years, and the unit’s part in the targets. */
export function Lacks(props: {
  readonly unit: AdministrativeUnit
  readonly clubs: readonly PlannedClubs[]
  readonly asOf: IsoDate
}) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const isComplete = () => isUnitPlanComplete(rules(), props)
  const short = () => {
    const { unit, clubs, asOf } = props
    const typed = { unit: unit.key, plan: rules().id, issuedOn: asOf, clubs, withdrawal: null }
    const { parts } = compareUnitPlans(rules(), { units: [unit], unitPlans: [typed], asOf })
    // Only the parts of this unit: the other units are not loaded here, so the results for the province would be wrong.
    return parts.filter((part) => part.unit === unit.key && part.status !== 'met')
  }
  const byTarget = () => [...Map.groupBy(short(), ({ target }) => target)]
  // Everything here is about this unit, so its name is left out of the sentences.
  const sayPart = (part: PlannedPart) =>
    describePlannedPart({ ...part, unit: null }, { names: new Map(), language: language() })
  return (
    <section class="sheet stack brief lacks" aria-labelledby="lacks" data-part="lacks">
      <h2 id="lacks">{say(words.lacks)}</h2>
      <p aria-live="polite">
        <Mark tone={isComplete() ? 'met' : 'unmet'} shape={isComplete() ? 'disc' : 'down'}>
          {describeCompleteness(props, { plan: rules(), language: language() })}
        </Mark>
      </p>
      <For each={byTarget()}>
        {([target, parts]) => (
          <div>
            <h3>{say(targetOf(rules(), { target }).name)}</h3>
            <ul class="plain-list note">
              <For each={parts}>{(part) => <li>{sayPart(part)}</li>}</For>
            </ul>
          </div>
        )}
      </For>
      <p>
        {say(words.total)}: <b>{describeTotal(props, { language: language() })}</b>
      </p>
    </section>
  )
}
