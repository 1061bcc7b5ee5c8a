import { clauseOf, type DistrictNames, hoaBinh146, presentTarget, targetOf } from '@lienthehe/domain'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Bullet } from '../ui/bullet.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { districtNamesOf, unitsQuery } from '../units.ts'
import { CourseMark, toneOfCourse } from '../verdict-mark.tsx'
import type { ClubView } from './queries.ts'
import { words } from './words.ts'

/** What the plan asks of the club's district; label, figure and sentence are those of every other screen. */
export function DistrictTargets(props: { readonly view: ClubView }) {
  const { say, language } = useLanguage()
  const units = useQuery(() => unitsQuery)
  const names = (): DistrictNames =>
    units.isSuccess
      ? districtNamesOf(units.data)
      : new Map([[props.view.district.key, props.view.district.name]])
  return (
    <section class="sheet stack" aria-labelledby="in-plan-heading">
      <div>
        <h2 id="in-plan-heading">{say(words.inPlan)}</h2>
        <p class="note">{say(words.inPlanNote(props.view.district.name))}</p>
      </div>
      <Show when={props.view.districtTargets.length > 0} fallback={<p>{say(words.inPlanEmpty)}</p>}>
        <ul class="plain-list target-rows">
          <For each={props.view.districtTargets}>
            {(verdict) => {
              const target = () => presentTarget(hoaBinh146, verdict, names(), language())
              return (
                <li class="target-row" data-target={verdict.target} data-status={verdict.status}>
                  <div class="gauge-name">
                    <h3>{target().name}</h3>
                    <Disclosure label={target().clause} name={`${target().name}: ${target().clause}`}>
                      <p>{say(clauseOf(hoaBinh146, verdict.clause).demand)}</p>
                      <Show when={targetOf(hoaBinh146, verdict).interpretation}>
                        {(interpretation) => <p class="note">{say(interpretation())}</p>}
                      </Show>
                    </Disclosure>
                  </div>
                  <Bullet
                    {...target().bullet}
                    tone={toneOfCourse(verdict.course)}
                    label={`${target().name}: ${target().figure}`}
                  />
                  <div class="gauge-figure">
                    <span class="figure" data-part="figure">
                      {target().figure}
                    </span>
                    <span data-part="label">
                      <CourseMark course={verdict.course} />
                    </span>
                  </div>
                  <p class="gauge-sentence" data-part="sentence">
                    {target().sentence}
                  </p>
                </li>
              )
            }}
          </For>
        </ul>
      </Show>
    </section>
  )
}
