import { describePlanFinding, type TargetVerdict } from '@lienthehe/domain'
import { isProved } from '@lienthehe/domain/oversight'
import { citeClause } from '@lienthehe/domain/plan'
import type { DistrictNames, RuleSummary } from '@lienthehe/domain/progress'
import { presentTarget } from '@lienthehe/domain/publication'
import { clubRuleOf, standingWords } from '@lienthehe/domain/quality'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import type { UnitHistory } from '@lienthehe/domain/units'
import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { type ApiOutputs, api, keepPrevious } from '../api.ts'
import { AsOfChooser, useAsOf } from '../as-of.tsx'
import { listPath } from '../club-list/filters.ts'
import { dutiesQuery, type ListedDuty } from '../duties/queries.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { useAskedPlan } from '../overview/plan-choice.tsx'
import { Page } from '../page.tsx'
import { usePlanRules, WithPlanRules } from '../plan/plan-rules.tsx'
import { IssuingPapers } from '../plans/issuing-papers.tsx'
import { useSession } from '../session.tsx'
import { Button } from '../ui/button.tsx'
import { Unbroken } from '../ui/unbroken.tsx'
import { districtNamesOf, unitsQuery } from '../units.ts'
import { CourseMark } from '../verdict-mark.tsx'
import { words as everywhere } from '../words.ts'
import { words } from './words.ts'
import './plan-page.css'

type Answer = ApiOutputs['plan']['clauses']
type Section = Answer['sections'][number]

/**
 * The plan as a page: each requirement in our own words with its verdict beside it, and the places where the plan's
 * numbers contradict each other.
 */
export function PlanPage() {
  const { say } = useLanguage()
  const { asked } = useAsOf()
  const { plan } = useAskedPlan()
  const units = useQuery(() => unitsQuery)
  const clauses = useQuery(() => ({
    queryKey: ['plan', 'clauses', plan(), asked()],
    queryFn: () => api.plan.clauses.query({ plan: plan(), asOf: asked() }),
    placeholderData: keepPrevious,
  }))
  return (
    <Load query={units} title={say(words.windowTitle)}>
      {(list) => (
        <Load query={clauses} title={say(words.windowTitle)}>
          {(answer) => (
            <WithPlanRules hash={answer().plan.hash} title={say(words.windowTitle)}>
              <WholePage answer={answer()} units={list()} />
            </WithPlanRules>
          )}
        </Load>
      )}
    </Load>
  )
}

function WholePage(props: { readonly answer: Answer; readonly units: UnitHistory }) {
  const { say, language } = useLanguage()
  const { may } = useSession()
  const { asked } = useAsOf()
  const rules = usePlanRules()
  // Duties are judged by today's records, so beside the verdicts of another day they would mislead. They are loaded
  // only on request: the server has to search all records of the plan for them.
  const mayAsk = () => may('paper.read') && asked() === null
  const [wanted, setWanted] = createSignal(false)
  const duties = useQuery(() => ({
    ...dutiesQuery(props.answer.plan.id, null),
    enabled: wanted() && mayAsk(),
  }))
  const dutiesOf = (clause: string) =>
    mayAsk() && wanted()
      ? (duties.data?.duties.filter(({ obligation }) => obligation.clause === clause) ?? [])
      : []
  return (
    <Page
      title={say(words.title(props.answer.plan.number))}
      windowTitle={say(words.windowTitle)}
      crumbs={say(rules().title)}
      lede={say(words.lede(formatDate(props.answer.asOf)))}
      actions={
        <>
          <Show when={mayAsk() && duties.data === undefined}>
            <Button onClick={() => setWanted(true)} busy={duties.isFetching}>
              {say(duties.isFetching ? everywhere.waiting : words.showDuties)}
            </Button>
          </Show>
          <AsOfChooser shown={props.answer.asOf} />
        </>
      }
    >
      <div class="stack wide">
        <IssuingPapers plan={props.answer.plan.id} />
        <Show when={props.answer.findings.length > 0}>
          <section class="advice stack" aria-labelledby="findings">
            <h2 id="findings">{say(words.findings)}</h2>
            <ul data-part="findings">
              <For each={props.answer.findings}>
                {(finding) => (
                  <li>{describePlanFinding(finding, { plan: rules(), language: language() })}</li>
                )}
              </For>
            </ul>
          </section>
        </Show>
        <For each={props.answer.sections}>
          {(section) => (
            <SectionSheet section={section} names={districtNamesOf(props.units)} dutiesOf={dutiesOf} />
          )}
        </For>
      </div>
    </Page>
  )
}

function SectionSheet(props: {
  readonly section: Section
  readonly names: DistrictNames
  readonly dutiesOf: (clause: string) => readonly ListedDuty[]
}) {
  const { say } = useLanguage()
  return (
    <section class="sheet" aria-label={say(words.section(props.section.section))}>
      <h2>{say(words.section(props.section.section))}</h2>
      <table class="clauses">
        <thead>
          <tr>
            <th scope="col">{say(words.clause)}</th>
            <th scope="col">{say(words.demand)}</th>
            <th scope="col">{say(words.verdict)}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.section.clauses}>
            {({ clause, targets, clubRules }) => (
              <tr data-clause={clause.id}>
                <th scope="row">{say(citeClause(clause.id))}</th>
                <td>{say(clause.demand)}</td>
                <td>
                  <For each={targets}>
                    {(verdict) => <TargetLine verdict={verdict} names={props.names} />}
                  </For>
                  <For each={clubRules}>{(summary) => <RuleLine summary={summary} />}</For>
                  <For each={props.dutiesOf(clause.id)}>{(duty) => <DutyLine duty={duty} />}</For>
                  <Show when={targets.length + clubRules.length + props.dutiesOf(clause.id).length === 0}>
                    <span class="note">{say(words.noNumber)}</span>
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}

function TargetLine(props: { readonly verdict: TargetVerdict; readonly names: DistrictNames }) {
  const { language } = useLanguage()
  const rules = usePlanRules()
  const view = () => presentTarget(rules(), props.verdict, props.names, language())
  return (
    <div class="clause-verdict" data-target={view().id}>
      <span>{view().name}</span>
      <span class="clause-found">
        <span class="clause-figure">
          <Unbroken text={view().figure} />
        </span>
        <CourseMark of={view()} />
      </span>
    </div>
  )
}

/** How many clubs meet a rule, with a link to the list of the clubs to which the rule applies. */
function RuleLine(props: { readonly summary: RuleSummary }) {
  const { say, language } = useLanguage()
  const { asked } = useAsOf()
  const rules = usePlanRules()
  const judged = () =>
    standingWords
      .filter((word) => word !== 'notApplicable')
      .reduce((sum, word) => sum + props.summary[word], 0)
  const figure = () =>
    say(words.clubsMeet(formatInteger(props.summary.met, language()), formatInteger(judged(), language())))
  return (
    <div class="clause-verdict" data-rule={props.summary.rule}>
      <span>{say(clubRuleOf(rules(), props.summary).name)}</span>
      <A href={listPath({ rule: props.summary.rule, status: 'operating', asOf: asked() })}>{figure()}</A>
    </div>
  )
}

/** In how many of the periods of a duty a record shows that it was met. */
function DutyLine(props: { readonly duty: ListedDuty }) {
  const { say, language } = useLanguage()
  const number = (many: number) => formatInteger(many, language())
  const shown = () => props.duty.standings.filter(isProved).length
  return (
    <div class="clause-verdict" data-duty={props.duty.obligation.id}>
      <span>{say(props.duty.obligation.name)}</span>
      <A href="/viec-duoc-giao">
        {say(words.dutyShown(number(shown()), number(props.duty.standings.length)))}
      </A>
    </div>
  )
}
