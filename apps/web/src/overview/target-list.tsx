import type { TargetVerdict } from '@lienthehe/domain'
import type { DistrictNames } from '@lienthehe/domain/progress'
import { courseClassOf, describeCourses } from '@lienthehe/domain/progress'
import { presentTarget } from '@lienthehe/domain/publication'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { Unbroken } from '../ui/unbroken.tsx'
import { CourseMark } from '../verdict-mark.tsx'
import { TargetBullet, TargetName } from './target-parts.tsx'
import { UnitPlansLink } from './unit-plans-link.tsx'
import { words } from './words.ts'
import { YearBefore } from './year-before.tsx'

/** The targets with what is required and reached; folded if other things should be read first. */
export function TargetList(props: {
  readonly plan: string
  readonly targets: readonly TargetVerdict[]
  readonly isFolded: boolean
  readonly names: DistrictNames
}) {
  const { say, language } = useLanguage()
  const list = () => (
    <>
      <ul class="plain-list">
        <For each={props.targets}>
          {(verdict) => <TargetRow plan={props.plan} verdict={verdict} names={props.names} />}
        </For>
      </ul>
      <p class="note">{say(words.legend)}</p>
      <Show when={props.targets.some((verdict) => courseClassOf(verdict) === 'undetermined')}>
        <p class="note">{say(words.notRecorded)}</p>
      </Show>
    </>
  )
  return (
    <Show when={props.targets.length > 0}>
      <section class="sheet" aria-labelledby="targets">
        <h2 id="targets">{say(props.isFolded ? words.rest : words.targets)}</h2>
        <Show when={props.isFolded} fallback={list()}>
          <details class="rest">
            <summary>{describeCourses(props.targets, { language: language() })}</summary>
            {list()}
          </details>
        </Show>
      </section>
    </Show>
  )
}

function TargetRow(props: {
  readonly plan: string
  readonly verdict: TargetVerdict
  readonly names: DistrictNames
}) {
  const { language } = useLanguage()
  const rules = usePlanRules()
  const view = () => presentTarget(rules(), props.verdict, props.names, language())
  return (
    <li class="target-row" data-target={view().id} data-course={view().course}>
      <div class="target-name">
        <TargetName verdict={props.verdict} view={view()} />
      </div>
      <TargetBullet view={view()} />
      <div class="target-figure">
        <span class="figure">
          <Unbroken text={view().figure} />
        </span>
        <CourseMark of={view()} />
        <YearBefore plan={props.plan} verdict={props.verdict} />
      </div>
      <Show when={view().course !== 'achieved'}>
        <p class="target-sentence">
          <Unbroken text={view().sentence} />
        </p>
      </Show>
      <UnitPlansLink verdict={props.verdict} />
    </li>
  )
}
