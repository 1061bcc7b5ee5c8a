import { type TargetVerdict, targetOf } from '@lienthehe/domain'
import { clauseOf } from '@lienthehe/domain/plan'
import type { DistrictNames } from '@lienthehe/domain/progress'
import { presentTarget } from '@lienthehe/domain/publication'
import { formatDate } from '@lienthehe/domain/text'
import { bullet } from '@lienthehe/figures'
import { useQuery } from '@tanstack/solid-query'
import { Index, Show } from 'solid-js'
import { keepPrevious } from '../api.ts'
import { useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { FigureView } from '../ui/figure.tsx'
import { Unbroken } from '../ui/unbroken.tsx'
import { districtNamesOf, unitsQuery } from '../units.ts'
import { CourseMark, toneOfCourse } from '../verdict-mark.tsx'
import { clubQuery } from './queries.ts'
import { words } from './words.ts'

/** What the plan asks of the club's district, on the day shown on the plan's other screens. */
export function DistrictTargets(props: { readonly club: string; readonly district: string }) {
  const { say } = useLanguage()
  const { asked } = useAsOf()
  const club = useQuery(() => ({ ...clubQuery(props.club, asked()), placeholderData: keepPrevious }))
  const units = useQuery(() => unitsQuery)
  const names = (): DistrictNames => (units.isSuccess ? districtNamesOf(units.data) : new Map())
  return (
    <section class="sheet" aria-labelledby="in-plan-heading">
      <h2 id="in-plan-heading">{say(words.inPlan)}</h2>
      <Load
        query={club}
        isEmpty={({ districtTargets }) => districtTargets.length === 0}
        whenEmpty={say(words.inPlanEmpty)}
      >
        {(view) => (
          <>
            <p class="note">{say(words.inPlanNote(props.district, formatDate(view().targetsAsOf)))}</p>
            <ul class="plain-list owed">
              <Index each={view().districtTargets}>
                {(verdict) => <TargetRow verdict={verdict()} names={names()} />}
              </Index>
            </ul>
          </>
        )}
      </Load>
    </section>
  )
}

/** Label, figure and sentence come from the domain, so that every screen says the same. */
function TargetRow(props: { readonly verdict: TargetVerdict; readonly names: DistrictNames }) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const target = () => presentTarget(rules(), props.verdict, props.names, language())
  return (
    <li class="owed-row" data-target={props.verdict.target} data-status={props.verdict.status}>
      <div class="gauge-name">
        <h3>{target().name}</h3>
        <Disclosure label={target().clause} name={`${target().name}: ${target().clause}`}>
          <p>{say(clauseOf(rules(), props.verdict.clause).demand)}</p>
          <Show when={targetOf(rules(), props.verdict).interpretation}>
            {(interpretation) => <p class="note">{say(interpretation())}</p>}
          </Show>
        </Disclosure>
      </div>
      <div class="gauge-figure">
        <span class="figure" data-part="figure">
          <Unbroken text={target().figure} />
        </span>
        <span data-part="label">
          <CourseMark of={props.verdict} />
        </span>
      </div>
      <FigureView
        figure={bullet({
          ...target().bullet,
          tone: toneOfCourse(props.verdict.course),
          alternative: `${target().name}: ${target().figure}`,
        })}
      />
      <p class="gauge-sentence" data-part="sentence">
        <Unbroken text={target().sentence} />
      </p>
    </li>
  )
}
