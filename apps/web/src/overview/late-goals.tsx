import { type PlanAssessment, type TargetVerdict, targetOf } from '@lienthehe/domain'
import type { Course, DistrictNames } from '@lienthehe/domain/progress'
import { presentTarget } from '@lienthehe/domain/publication'
import { describeLack, describePlaces, describeWayOut, type Gap, gapsFirst } from '@lienthehe/domain/review'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { Unbroken } from '../ui/unbroken.tsx'
import { CourseMark, toneOfCourse } from '../verdict-mark.tsx'
import { TargetBullet, TargetName } from './target-parts.tsx'
import { UnitPlansLink } from './unit-plans-link.tsx'
import { words } from './words.ts'
import { YearBefore } from './year-before.tsx'
import { YearPicture } from './year-picture.tsx'
import './late-goals.css'

type Late = { readonly gap: Gap; readonly verdict: TargetVerdict }

/**
 * The late targets, shown before everything else: first those missed, then those behind. For each: by how much, where,
 * until when, and what closes the gap.
 */
export function LateGoals(props: {
  readonly plan: string
  readonly assessment: PlanAssessment
  readonly names: DistrictNames
}) {
  const rules = usePlanRules()
  const late = (): readonly Late[] =>
    gapsFirst(rules(), props.assessment).flatMap((gap) => {
      const verdict = props.assessment.targets.find(({ target }) => target === gap.target)
      return verdict === undefined ? [] : [{ gap, verdict }]
    })
  return (
    <For each={['missed', 'behind'] as const}>
      {(course) => (
        <Group
          plan={props.plan}
          course={course}
          late={late().filter(({ verdict }) => verdict.course === course)}
          names={props.names}
        />
      )}
    </For>
  )
}

function Group(props: {
  readonly plan: string
  readonly course: Course & ('missed' | 'behind')
  readonly late: readonly Late[]
  readonly names: DistrictNames
}) {
  const { say } = useLanguage()
  const id = () => `late-${props.course}`
  return (
    <Show when={props.late.length > 0}>
      <section class={`sheet late-goals ${toneOfCourse(props.course)}`} aria-labelledby={id()}>
        <h2 id={id()}>
          <CourseMark of={{ status: 'unmet', course: props.course }} /> {say(words.goals(props.late.length))}
        </h2>
        <For each={props.late}>
          {({ gap, verdict }) => <Goal plan={props.plan} gap={gap} verdict={verdict} names={props.names} />}
        </For>
      </section>
    </Show>
  )
}

function Goal(props: Late & { readonly plan: string; readonly names: DistrictNames }) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const view = () => presentTarget(rules(), props.verdict, props.names, language())
  const said = () => ({ measure: targetOf(rules(), props.verdict).measure, language: language() })
  return (
    <article class="goal" data-target={view().id} data-course={view().course}>
      <div class="goal-head">
        <TargetName verdict={props.verdict} view={view()} />
      </div>
      <div class="goal-figure">
        <p>
          <span class="lack">{describeLack(props.gap, said())}</span>{' '}
          <span class="figure">
            <Unbroken text={view().figure} />
          </span>{' '}
          <YearBefore plan={props.plan} verdict={props.verdict} />
        </p>
        <TargetBullet view={view()} />
        <dl class="goal-facts">
          <dt>{say(words.where)}</dt>
          <dd>{describePlaces(props.gap, { names: props.names, language: language() })}</dd>
          <dt>{say(words.wayOut)}</dt>
          <For each={describeWayOut(props.gap, said())}>{(sentence) => <dd>{sentence}</dd>}</For>
        </dl>
        <UnitPlansLink verdict={props.verdict} />
      </div>
      <YearPicture verdict={props.verdict} name={view().name} />
    </article>
  )
}
