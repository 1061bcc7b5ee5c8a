import { formatDate } from '@lienthehe/domain/text'
import type { UnitHistory } from '@lienthehe/domain/units'
import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { type ApiOutputs, api, keepPrevious } from '../api.ts'
import { AsOfChooser, useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { useAskedPlan } from '../overview/plan-choice.tsx'
import { Page } from '../page.tsx'
import { usePlanRules, WithPlanRules } from '../plan/plan-rules.tsx'
import { unitsQuery } from '../units.ts'
import { DistrictMap, DistrictMultiples } from './district-sheets.tsx'
import { twoDaysPath } from './paths.ts'
import { TargetCourse } from './target-course.tsx'
import { words } from './words.ts'
import './course.css'

/** How the targets developed, their forecast, and the districts side by side. */
export function CoursePage() {
  const { say } = useLanguage()
  const { asked } = useAsOf()
  const { plan } = useAskedPlan()
  const units = useQuery(() => unitsQuery)
  const courses = useQuery(() => ({
    queryKey: ['plan', 'courses', plan(), asked()],
    queryFn: () => api.plan.courses.query({ plan: plan(), asOf: asked() }),
    placeholderData: keepPrevious,
  }))
  return (
    <Load query={units} title={say(words.title)}>
      {(list) => (
        <Load query={courses} title={say(words.title)}>
          {(answer) => (
            <WithPlanRules hash={answer().plan.hash} title={say(words.title)}>
              <WholeCourse answer={answer()} units={list()} />
            </WithPlanRules>
          )}
        </Load>
      )}
    </Load>
  )
}

function WholeCourse(props: { readonly answer: ApiOutputs['plan']['courses']; readonly units: UnitHistory }) {
  const { say } = useLanguage()
  const { asked } = useAsOf()
  const { plan } = useAskedPlan()
  const rules = usePlanRules()
  const overview = useQuery(() => ({
    queryKey: ['plan', 'overview', plan(), asked()],
    queryFn: () => api.plan.overview.query({ plan: plan(), asOf: asked() }),
    placeholderData: keepPrevious,
  }))
  const listDay = () => (props.answer.plan.isOver ? props.answer.asOf : asked())
  return (
    <Page
      title={say(words.title)}
      crumbs={say(rules().title)}
      lede={say(words.lede(formatDate(props.answer.asOf)))}
      actions={
        <>
          <AsOfChooser shown={props.answer.asOf} />
          <A class="button quiet no-print" href={twoDaysPath({ plan: plan(), asOf: asked() })}>
            {say(words.twoDays)}
          </A>
        </>
      }
    >
      <div class="stack wide">
        <Show when={props.answer.courses.length > 0} fallback={<p class="sheet">{say(words.noCourse)}</p>}>
          <p class="note">{say(words.key)}</p>
          <div class="courses">
            <For each={props.answer.courses}>{(course) => <TargetCourse course={course} />}</For>
          </div>
        </Show>
        <Load query={overview}>
          {(answer) => (
            <Show when={answer().assessment.districts.length > 0}>
              <div class="stack wide">
                <DistrictMultiples assessment={answer().assessment} units={props.units} listDay={listDay()} />
                <DistrictMap assessment={answer().assessment} units={props.units} listDay={listDay()} />
              </div>
            </Show>
          )}
        </Load>
      </div>
    </Page>
  )
}
