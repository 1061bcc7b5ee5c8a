import {
  type Course,
  clauseOf,
  type DistrictNames,
  type PlanAssessment,
  presentTarget,
  type TargetVerdict,
  targetOf,
} from '@lienthehe/domain'
import { type Gap, gapsFirst, wordLack, wordPlaces, wordWayOut } from '@lienthehe/domain/review'
import { bullet } from '@lienthehe/figures'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { FigureView } from '../ui/figure.tsx'
import { CourseMark, toneOfCourse } from '../verdict-mark.tsx'
import { UnitPlansLink } from './unit-plans-link.tsx'
import { words } from './words.ts'
import { YearPicture } from './year-picture.tsx'

type Late = { readonly gap: Gap; readonly verdict: TargetVerdict }

/** What is missed and then what is behind, before everything else: by how much, where, until when, and what closes it. */
export function LateGoals(props: { readonly assessment: PlanAssessment; readonly names: DistrictNames }) {
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
          course={course}
          late={late().filter(({ verdict }) => verdict.course === course)}
          names={props.names}
        />
      )}
    </For>
  )
}

function Group(props: {
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
          <CourseMark course={props.course} /> {say(words.goals(props.late.length))}
        </h2>
        <For each={props.late}>
          {({ gap, verdict }) => <Goal gap={gap} verdict={verdict} names={props.names} />}
        </For>
      </section>
    </Show>
  )
}

function Goal(props: Late & { readonly names: DistrictNames }) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const view = () => presentTarget(rules(), props.verdict, props.names, language())
  const target = () => targetOf(rules(), props.verdict)
  return (
    <article class="goal" data-target={view().id} data-course={view().course}>
      <div class="goal-head">
        <h3>{view().name}</h3>
        <Disclosure label={view().clause} name={`${view().name}: ${view().clause}`}>
          <p>{say(clauseOf(rules(), props.verdict.clause).demand)}</p>
          <Show when={target().interpretation}>
            {(reading) => (
              <p class="note">
                <b>{say(words.readAs)}</b> {say(reading())}
              </p>
            )}
          </Show>
        </Disclosure>
      </div>
      <div class="goal-figure">
        <p>
          <span class="lack">{wordLack(props.gap, language())}</span>{' '}
          <span class="figure">{view().figure}</span>
        </p>
        <FigureView
          figure={bullet({
            ...view().bullet,
            tone: toneOfCourse(view().course),
            alternative: say(words.bullet(view().name, view().figure)),
          })}
        />
        <dl class="goal-facts">
          <dt>{say(words.where)}</dt>
          <dd>{wordPlaces(props.gap, props.names, language())}</dd>
          <dt>{say(words.wayOut)}</dt>
          <For each={wordWayOut(props.gap, target().measure, language())}>
            {(sentence) => <dd>{sentence}</dd>}
          </For>
        </dl>
        <UnitPlansLink verdict={props.verdict} />
      </div>
      <YearPicture verdict={props.verdict} name={view().name} />
    </article>
  )
}
