import { describePlanFinding, type Plan } from '@lienthehe/domain'
import { describePlanFileProblem } from '@lienthehe/domain/plan'
import { A, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { Page } from '../page.tsx'
import { papersPath } from '../papers/queries.ts'
import { headsQuery, type PlanHeads, unitsQuery } from '../plan/documents.ts'
import { useSession } from '../session.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import './draft.css'
import { type Check, createDraftForm, type IssuedPlan, type Origin } from './draft-form.ts'
import { DraftRoadmap } from './draft-roadmap.tsx'
import { ElementFields, Said } from './element-fields.tsx'
import { KeepBar } from './keep-bar.tsx'
import { KeptDraft } from './kept-draft.tsx'
import { OriginChoice } from './origin-choice.tsx'
import { PaperHead } from './paper-head.tsx'
import { words } from './words.ts'

/** The next plan, or an amendment, drafted from an existing one and issued once its numbers are final. */
export function DraftPage() {
  const { say } = useLanguage()
  const { may } = useSession()
  const heads = useQuery(() => headsQuery)
  const [params] = useSearchParams()
  // Read only once: the first save of a new draft writes its id into the address, and the same form continues.
  const asked = typeof params['du-thao'] === 'string' ? params['du-thao'] : undefined
  const [issued, setIssued] = createSignal<IssuedPlan>()
  return (
    <Show when={may('plan.adopt')} fallback={<NotAllowed title={say(words.title)} />}>
      <Load query={heads} title={say(words.title)}>
        {(loaded) => (
          <Page
            title={say(words.title)}
            lede={say(words.lede)}
            crumbs={<A href="/ke-hoach">{say(words.back)}</A>}
          >
            <Show when={issued() === undefined} fallback={<Issued issued={issued()} />}>
              <div class="stack wide">
                <Show when={asked} fallback={<Chosen heads={loaded()} onIssued={setIssued} />}>
                  {(id) => (
                    <KeptDraft id={id()}>
                      {(origin) => <WithUnits origin={origin} onIssued={setIssued} />}
                    </KeptDraft>
                  )}
                </Show>
              </div>
            </Show>
          </Page>
        )}
      </Load>
    </Show>
  )
}

type Shown = Omit<Origin, 'history'>
type Issuing = { readonly onIssued: (issued: IssuedPlan) => void }

/** A new draft, based on the plan that is chosen above the form. */
function Chosen(props: Issuing & { readonly heads: PlanHeads }) {
  const [origin, setOrigin] = createSignal<Shown>()
  return (
    <>
      <OriginChoice heads={props.heads} onOrigin={setOrigin} />
      <Show when={origin()} keyed>
        {(chosen) => <WithUnits origin={chosen} onIssued={props.onIssued} />}
      </Show>
    </>
  )
}

function WithUnits(props: Issuing & { readonly origin: Shown }) {
  const units = useQuery(() => unitsQuery)
  return (
    <Load query={units}>
      {(history) => <DraftForm origin={{ ...props.origin, history: history() }} onIssued={props.onIssued} />}
    </Load>
  )
}

function Issued(props: { readonly issued: IssuedPlan | undefined }) {
  const { say } = useLanguage()
  return (
    <Show when={props.issued}>
      {(issued) => (
        <section class="sheet stack" role="status">
          <p>{say(words.issued(issued().plan.number))}</p>
          <p>
            <A href={`/?ke-hoach=${issued().plan.id}`}>{say(words.seeOverview)}</A>
          </p>
          <p>
            <A href={papersPath(issued().plan.id, issued().paper)}>{say(words.openPaper)}</A>
          </p>
        </section>
      )}
    </Show>
  )
}

function DraftForm(props: { readonly origin: Origin; readonly onIssued: (issued: IssuedPlan) => void }) {
  const { say, language } = useLanguage()
  const { form, plan, validFrom, check, keeper } = createDraftForm(props.origin, (issued) =>
    props.onIssued(issued),
  )
  const base = () => props.origin.base
  const isAmendment = () => props.origin.origin.becoming === 'amendment'
  const about = (element: string) => saidOf(check(), language(), element)
  return (
    <FormView form={form} class="form draft-form">
      <FormProblems form={form} />
      <section class="sheet stack">
        <h2>{say(words.head)}</h2>
        <HeadFields form={form} isAmendment={isAmendment()} />
      </section>
      <section class="sheet stack">
        <h2>{say(words.targets)}</h2>
        <For each={base().targets}>
          {(target) => <ElementFields form={form} element={target} said={about(target.id)} />}
        </For>
      </section>
      <section class="sheet stack">
        <h2>{say(words.rules)}</h2>
        <For each={base().clubRules}>
          {(rule) => <ElementFields form={form} element={rule} said={about(rule.id)} />}
        </For>
      </section>
      <DraftRoadmap plan={plan()} validFrom={validFrom()} history={props.origin.history} />
      <section class="sheet stack">
        <p role="status" data-part="check">
          {say(summaryOf(check()))}
        </p>
        <Said sentences={saidOf(check(), language(), null)} />
      </section>
      <section class="sheet stack">
        <h2>{say(words.paper)}</h2>
        <PaperHead form={form} isAmendment={isAmendment()} />
        <FormActions form={form} save={words.issue}>
          <Button look="quiet" onClick={() => download(plan())}>
            {say(words.download)}
          </Button>
        </FormActions>
      </section>
      <KeepBar keeper={keeper} origin={props.origin} />
    </FormView>
  )
}

function HeadFields(props: {
  readonly form: ReturnType<typeof createDraftForm>['form']
  readonly isAmendment: boolean
}) {
  const { say } = useLanguage()
  const entry = () => props.form.entry()
  const shared = (path: 'number' | 'title' | 'titleEn' | 'issuer') => ({
    id: `draft-${path}`,
    error: props.form.problemOf(path),
    value: entry()[path],
    onValue: (typed: string) => props.form.change({ [path]: typed }),
  })
  return (
    <>
      <TextField {...shared('number')} label={say(words.number)} hint={say(words.numberHint)} short />
      <TextField {...shared('title')} label={say(words.name)} />
      <TextField {...shared('titleEn')} label={say(words.nameEn)} optional={say(everywhere.optional)} />
      <TextField {...shared('issuer')} label={say(words.issuer)} />
      <div class="draft-figures">
        <For each={['from', 'to'] as const}>
          {(path) => (
            <DateField
              id={`draft-${path}`}
              label={say(words[path])}
              error={props.form.problemOf(path)}
              text={entry()[path]}
              onText={(typed) => props.form.change({ [path]: typed })}
            />
          )}
        </For>
      </div>
      <Show when={props.isAmendment}>
        <DateField
          id="draft-validFrom"
          label={say(words.validFrom)}
          hint={say(words.validFromHint)}
          error={props.form.problemOf('validFrom')}
          text={entry().validFrom}
          onText={(validFrom) => props.form.change({ validFrom })}
        />
      </Show>
    </>
  )
}

/** The sentences about one target or rule; `null`: those that are about no target or rule. */
function saidOf(check: Check, language: 'vi' | 'en', element: string | null): readonly string[] {
  if (check.kind !== 'checked') return []
  const { plan } = check
  const ofProblem = ([part, place]: readonly (string | number)[]): string | null => {
    const list = part === 'targets' ? plan.targets : part === 'clubRules' ? plan.clubRules : []
    return typeof place === 'number' ? (list[place]?.id ?? null) : null
  }
  return [
    ...check.problems
      .filter(({ path }) => ofProblem(path) === element)
      .map((problem) => describePlanFileProblem(problem, { language })),
    ...check.findings
      .filter(({ elements }) => (element === null ? elements.length === 0 : elements.includes(element)))
      .map((finding) => describePlanFinding(finding, { plan, language })),
  ]
}

function summaryOf(check: Check) {
  if (check.kind === 'checked') {
    const many = check.problems.length + check.findings.length
    return many === 0 ? words.fits : words.contradictions(many)
  }
  return { failed: words.notChecked, waiting: words.checking, unread: words.unread }[check.kind]
}

function download(plan: Plan | null): void {
  if (plan === null) return
  const url = URL.createObjectURL(new Blob([JSON.stringify(plan, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${plan.id}.json`
  link.click()
  URL.revokeObjectURL(url)
}
