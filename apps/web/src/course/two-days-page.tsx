import type { IsoDate, PlanAssessment, TargetVerdict } from '@lienthehe/domain'
import { isIsoDate, yearBefore } from '@lienthehe/domain/calendar'
import { type DistrictAssessment, describeInterval } from '@lienthehe/domain/progress'
import { presentTarget } from '@lienthehe/domain/publication'
import { describeHappened, describeTargetChange } from '@lienthehe/domain/review'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import type { UnitHistory } from '@lienthehe/domain/units'
import { useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { type ApiOutputs, api, keepPrevious } from '../api.ts'
import { AsOfChooser, DayChooser, useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { useAskedPlan } from '../overview/plan-choice.tsx'
import { Page } from '../page.tsx'
import { usePlanRules, WithPlanRules } from '../plan/plan-rules.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Unbroken } from '../ui/unbroken.tsx'
import { districtNamesOf, districtsByName, unitsQuery } from '../units.ts'
import { CourseMark } from '../verdict-mark.tsx'
import { words } from './words.ts'

type Answer = ApiOutputs['plan']['overview']

/** The other day of the comparison, `?voi=2023-12-31`. */
function useOtherDay() {
  const [search, setSearch] = useSearchParams<{ voi?: string }>()
  return {
    other: (): IsoDate | null => {
      const { voi } = search
      return voi !== undefined && isIsoDate(voi) ? voi : null
    },
    choose: (day: IsoDate | null) => setSearch({ voi: day }),
  }
}

/** Two days of a plan side by side: what changed between them, target by target and district by district. */
export function TwoDaysPage() {
  const { say } = useLanguage()
  const { asked } = useAsOf()
  const { plan } = useAskedPlan()
  const units = useQuery(() => unitsQuery)
  const overview = useQuery(() => ({
    queryKey: ['plan', 'overview', plan(), asked()],
    queryFn: () => api.plan.overview.query({ plan: plan(), asOf: asked() }),
    placeholderData: keepPrevious,
  }))
  return (
    <Load query={units} title={say(words.twoDays)}>
      {(list) => (
        <Load query={overview} title={say(words.twoDays)}>
          {(answer) => (
            <WithPlanRules hash={answer().plan.hash} title={say(words.twoDays)}>
              <Beside answer={answer()} units={list()} />
            </WithPlanRules>
          )}
        </Load>
      )}
    </Load>
  )
}

function Beside(props: { readonly answer: Answer; readonly units: UnitHistory }) {
  const { say } = useLanguage()
  const rules = usePlanRules()
  const { other, choose } = useOtherDay()
  const otherDay = () => other() ?? yearBefore(props.answer.asOf)
  // Both days are judged by the same plan, even if another plan was in force on the other day.
  const beside = useQuery(() => ({
    queryKey: ['plan', 'overview', props.answer.plan.id, otherDay()],
    queryFn: () => api.plan.overview.query({ plan: props.answer.plan.id, asOf: otherDay() }),
    placeholderData: keepPrevious,
  }))
  const inOrder = (): readonly [IsoDate, IsoDate] =>
    otherDay() < props.answer.asOf ? [otherDay(), props.answer.asOf] : [props.answer.asOf, otherDay()]
  return (
    <Page
      title={say(words.twoDays)}
      crumbs={say(rules().title)}
      lede={say(words.twoDaysLede(formatDate(inOrder()[0]), formatDate(inOrder()[1])))}
      actions={
        <>
          <AsOfChooser shown={props.answer.asOf} />
          <DayChooser
            id="other-day"
            label={say(words.comparedWith)}
            shown={otherDay()}
            isChosen={other() !== null}
            choose={choose}
          />
        </>
      }
    >
      <Show when={otherDay() !== props.answer.asOf} fallback={<p class="sheet">{say(words.chooseOther)}</p>}>
        <Load query={beside}>
          {(then) => {
            const [first, second] = [() => then().assessment, () => props.answer.assessment]
            const earlier = () => (first().asOf < second().asOf ? first() : second())
            const later = () => (first().asOf < second().asOf ? second() : first())
            return (
              <div class="stack wide">
                <Happened earlier={earlier()} later={later()} units={props.units} />
                <TargetChanges earlier={earlier()} later={later()} units={props.units} />
                <Show when={later().districts.length > 0}>
                  <DistrictChanges earlier={earlier()} later={later()} units={props.units} />
                </Show>
              </div>
            )
          }}
        </Load>
      </Show>
    </Page>
  )
}

type Pair = {
  readonly earlier: PlanAssessment
  readonly later: PlanAssessment
  readonly units: UnitHistory
}

/** What happened between the two days, derived from the changes of the targets. */
function Happened(props: Pair) {
  const { say, language } = useLanguage()
  const said = () =>
    describeHappened(props.earlier, props.later, {
      names: districtNamesOf(props.units),
      language: language(),
    })
  return (
    <section class="sheet" aria-labelledby="happened">
      <h2 id="happened">{say(words.happened)}</h2>
      <ul class="plain-list sentences">
        <For each={said()} fallback={<li>{say(words.nothingHappened)}</li>}>
          {(sentence) => <li>{sentence}</li>}
        </For>
      </ul>
    </section>
  )
}

function TargetChanges(props: Pair) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const view = (verdict: TargetVerdict) =>
    presentTarget(rules(), verdict, districtNamesOf(props.units), language())
  const rows = () =>
    props.later.targets.flatMap((now) => {
      const before = props.earlier.targets.find(({ target }) => target === now.target)
      if (before === undefined) return []
      const change = describeTargetChange(now, { before, language: language() })
      return [{ before: view(before), now: view(now), change }]
    })
  return (
    <section class="sheet">
      <DataTable
        caption={say(words.targets)}
        columns={[
          { header: say(words.targets), names: true, cell: ({ now }) => now.name },
          { header: formatDate(props.earlier.asOf), cell: ({ before }) => <Standing view={before} /> },
          { header: formatDate(props.later.asOf), cell: ({ now }) => <Standing view={now} /> },
          {
            header: say(words.change),
            cell: ({ change }) => change,
          },
        ]}
        rows={rows()}
        rowProps={({ now }) => ({ 'data-target': now.id })}
      />
    </section>
  )
}

type View = ReturnType<typeof presentTarget>

function Standing(props: { readonly view: View }) {
  return (
    <>
      <span class="figure">
        <Unbroken text={props.view.figure} />
      </span>{' '}
      <CourseMark of={props.view} />
    </>
  )
}

function DistrictChanges(props: Pair) {
  const { say, language } = useLanguage()
  const rules = usePlanRules()
  const rows = () =>
    districtsByName(props.units, rules()).flatMap((unit) => {
      const of = ({ districts }: PlanAssessment) => districts.find(({ district }) => district === unit.key)
      const [before, now] = [of(props.earlier), of(props.later)]
      return before === undefined || now === undefined ? [] : [{ unit, before, now }]
    })
  type Row = ReturnType<typeof rows>[number]
  const told = (row: Row, describe: (district: DistrictAssessment) => string) => {
    const [from, to] = [describe(row.before), describe(row.now)]
    return from === to ? say(words.stays(to)) : say(words.fromTo(from, to))
  }
  const integer = (count: number) => formatInteger(count, language())
  return (
    <section class="sheet">
      <DataTable
        caption={say(words.units)}
        columns={[
          { header: say(words.district), names: true, cell: ({ unit }) => unit.name },
          {
            header: say(words.newClubs),
            cell: (row) => told(row, ({ foundedInAll }) => integer(foundedInAll)),
          },
          {
            header: say(words.operating),
            cell: (row) => told(row, ({ clubsOperating }) => integer(clubsOperating)),
          },
          {
            header: say(words.covered),
            cell: (row) =>
              told(row, ({ communesCovered }) => describeInterval(communesCovered, { language: language() })),
          },
        ]}
        rows={rows()}
        rowProps={({ unit }) => ({ 'data-district': unit.key })}
      />
    </section>
  )
}
