import { isBefore } from '@lienthehe/domain/plan'
import { describeInterval, isBlank, isLate } from '@lienthehe/domain/progress'
import { describeReview } from '@lienthehe/domain/review'
import { formatInteger } from '@lienthehe/domain/text'
import type { UnitHistory } from '@lienthehe/domain/units'
import { A, Navigate } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { lazy, Show } from 'solid-js'
import { type ApiOutputs, api, keepPrevious, refusalOf } from '../api.ts'
import { AsOfChooser, useAsOf } from '../as-of.tsx'
import { coursePath } from '../course/paths.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { PlanOver } from '../plan/plan-over.tsx'
import { usePlanRules, WithPlanRules } from '../plan/plan-rules.tsx'
import { planOverWords } from '../plan/words.ts'
import { clausesPath, reportPath } from '../review/paths.ts'
import { useSession } from '../session.tsx'
import { districtNamesOf, unitsQuery } from '../units.ts'
import { CoverageSheet } from './coverage-sheet.tsx'
import { HeatTable } from './heat-table.tsx'
import { homeOf } from './home.ts'
import { IndicatorSheet } from './indicator-sheet.tsx'
import { LateGoals } from './late-goals.tsx'
import { PlanChoice, useAskedPlan } from './plan-choice.tsx'
import { TargetList } from './target-list.tsx'
import { TodoList } from './todo-list.tsx'
import { words } from './words.ts'
import './overview.css'
import './overview-print.css'

/** Shown for an empty register, or on a day before the plan; therefore loaded only then. */
const NothingToJudge = lazy(async () => {
  const { NothingToJudge } = await import('./nothing-to-judge.tsx')
  return { default: NothingToJudge }
})

type PlanOverview = ApiOutputs['plan']['overview']

/** The progress of the plan, for users who may see all of it; others are led to their clubs. */
export function Overview() {
  const { say } = useLanguage()
  const { me } = useSession()
  const { asked } = useAsOf()
  const { plan } = useAskedPlan()
  const units = useQuery(() => unitsQuery)
  const overview = useQuery(() => ({
    queryKey: ['plan', 'overview', plan(), asked()],
    queryFn: () => api.plan.overview.query({ plan: plan(), asOf: asked() }),
    placeholderData: keepPrevious,
  }))
  // A user without rights to the plan gets one of these two refusals.
  const elsewhere = () =>
    overview.isError && ['notAllowed', 'notFound'].includes(refusalOf(overview.error)?.reason ?? '')
  return (
    <Show when={!elsewhere()} fallback={<Navigate href={homeOf(me())} />}>
      <Load query={units} title={say(words.windowTitle)}>
        {(list) => (
          <Load query={overview} title={say(words.windowTitle)}>
            {(standing) => (
              <WithPlanRules hash={standing().plan.hash} title={say(words.windowTitle)}>
                <WholePlan overview={standing()} units={list()} />
              </WithPlanRules>
            )}
          </Load>
        )}
      </Load>
    </Show>
  )
}

function WholePlan(props: { readonly overview: PlanOverview; readonly units: UnitHistory }) {
  const { say, language } = useLanguage()
  const { asked } = useAsOf()
  const { plan } = useAskedPlan()
  const rules = usePlanRules()
  const assessment = () => props.overview.assessment
  const names = () => districtNamesOf(props.units)
  const isTooEarly = () => isBefore(props.overview.plan.period, props.overview.asOf)
  // The day for links to the list of clubs. Without a day, that list shows today, judged by the plan in force today; if
  // this plan is over, the link therefore gives the day shown here.
  const listDay = () => (props.overview.plan.isOver ? props.overview.asOf : asked())
  const lede = () =>
    [
      say(words.plan(rules().number)),
      say(
        words.standing(
          formatInteger(assessment().clubsOperating, language()),
          describeInterval(assessment().members, { language: language() }),
        ),
      ),
    ].join(' · ')
  return (
    <Page
      title={
        isTooEarly() || isBlank(assessment())
          ? say(words.nothingToJudge)
          : describeReview(assessment(), { names: names(), language: language() })
      }
      windowTitle={say(words.windowTitle)}
      crumbs={
        <>
          {say(rules().title)}
          {/* On its own line: next to the title, the links would move once our fonts are loaded. */}
          <div>
            <A href={clausesPath({ plan: plan(), asOf: asked() })}>{say(words.clauseByClause)}</A> ·{' '}
            <A href={coursePath({ plan: plan(), asOf: asked() })}>{say(words.course)}</A> ·{' '}
            <A href="/chot-so">{say(words.closedPeriods)}</A>
          </div>
        </>
      }
      lede={lede()}
      actions={
        <>
          <PlanChoice shown={props.overview.plan.id} />
          <AsOfChooser shown={props.overview.asOf} />
          <a class="button quiet no-print" href={reportPath(props.overview)} download="">
            {say(words.report)}
          </a>
        </>
      }
    >
      <PlanOver plan={props.overview.plan} means={planOverWords.targets} />
      <Show when={isTooEarly() || isBlank(assessment())}>
        <NothingToJudge plan={props.overview.plan} asOf={props.overview.asOf} isTooEarly={isTooEarly()} />
      </Show>
      <Show when={!isTooEarly() && !isBlank(assessment())}>
        <LateGoals plan={props.overview.plan.id} assessment={assessment()} names={names()} />
        <div class="columns">
          <div class="stack wide">
            <TargetList
              plan={props.overview.plan.id}
              targets={assessment().targets.filter(({ course }) => !isLate(course))}
              isFolded={assessment().targets.some(({ course }) => isLate(course))}
              names={names()}
            />
            <TodoList assessment={assessment()} names={names()} listDay={listDay()} />
            <CoverageSheet plan={props.overview.plan.id} listDay={listDay()} />
          </div>
          <div class="stack wide">
            <Show when={assessment().districts.length > 0}>
              <HeatTable assessment={assessment()} units={props.units} listDay={listDay()} />
            </Show>
            <IndicatorSheet plan={props.overview.plan.id} />
          </div>
        </div>
      </Show>
    </Page>
  )
}
