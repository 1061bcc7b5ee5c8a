import { formatDate } from '@lienthehe/domain/text'
import type { AdministrativeUnit } from '@lienthehe/domain/units'
import { A } from '@solidjs/router'
import { createSignal, type JSX, type ParentProps, Show } from 'solid-js'
import type { Form } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { guardUnsaved } from '../forms/unsaved.ts'
import { useLanguage } from '../language.tsx'
import { useAskedPlan } from '../overview/plan-choice.tsx'
import { Button } from '../ui/button.tsx'
import { words as everywhere } from '../words.ts'
import { Lacks } from './lacks.tsx'
import { ClubsByYear, Proposal } from './proposal.tsx'
import { type RecordedPlan, type UnitPlanEditor, unitPlansPath } from './queries.ts'
import { clubsTyped, labelEntryField, rowsOf, type UnitPlanEntry } from './unit-plan-entry.ts'
import { UnitPlanFields } from './unit-plan-form.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'
import { words } from './words.ts'
import { createCorrection, createRecording } from './write-unit-plan.ts'

type Opened = {
  readonly editor: UnitPlanEditor
  readonly unit: AdministrativeUnit
  /** `undefined`: a new plan. */
  readonly recorded: RecordedPlan | undefined
  /** Called with the function that asks before typed text is lost. */
  readonly guard: (mayLeave: () => boolean) => void
}

/** One plan of the unit: a new one, a recorded one to correct or, if it cannot be changed, one to read. */
export function OpenedPlan(props: Opened) {
  const isFixed = () => !props.editor.mayWrite || (props.recorded?.unitPlan.withdrawal ?? null) !== null
  return (
    <Show
      when={!isFixed()}
      fallback={<ReadPlan editor={props.editor} unit={props.unit} recorded={props.recorded} />}
    >
      <Show when={props.recorded} fallback={<Recording {...props} />}>
        {(recorded) => <Correcting {...props} recorded={recorded()} />}
      </Show>
    </Show>
  )
}

function Recording(props: Opened) {
  const { say } = useLanguage()
  const form = createRecording(props)
  return (
    <TypedPlan {...props} form={form} heading={say(words.recordNew)}>
      <FormActions form={form} save={words.saveNew}>
        <WayOut />
      </FormActions>
    </TypedPlan>
  )
}

function Correcting(props: Opened & { readonly recorded: RecordedPlan }) {
  const { say } = useLanguage()
  const [withdrawing, setWithdrawing] = createSignal(false)
  const form = createCorrection(props)
  return (
    <>
      <TypedPlan {...props} form={form} heading={say(words.correctOne(props.recorded.unitPlan.number))}>
        <FormActions form={form} save={words.save}>
          <WayOut />
          <Button look="danger" onClick={() => setWithdrawing(true)}>
            {say(words.withdraw)}
          </Button>
        </FormActions>
      </TypedPlan>
      <Show when={withdrawing()}>
        <WithdrawDialog recorded={props.recorded} onClose={() => setWithdrawing(false)} />
      </Show>
    </>
  )
}

/** The form; beside it, what the plan lacks and what the roadmap proposes. */
function TypedPlan(
  props: ParentProps<Opened & { readonly form: Form<UnitPlanEntry>; readonly heading: string }>,
) {
  const { say, language } = useLanguage()
  props.guard(guardUnsaved(props.form).mayLeave)
  const take = () => props.form.change({ clubs: rowsOf(props.editor.proposal) })
  return (
    <div class="columns">
      <FormView form={props.form} class="form sheet unit-plan-form">
        <h2>{props.heading}</h2>
        <FormProblems
          form={props.form}
          comparison={{
            labels: words.fields,
            word: (entry, field) => labelEntryField(entry, field, language()),
          }}
        />
        <UnitPlanFields
          entry={props.form.entry()}
          change={props.form.change}
          problemOf={props.form.problemOf}
        />
        {props.children}
      </FormView>
      <Beside
        {...props}
        clubs={clubsTyped(props.form.entry())}
        action={
          <p>
            <Button onClick={take}>{say(words.takeProposal)}</Button>
          </p>
        }
      />
    </div>
  )
}

/** The stored plan, for users who may only read it, or if it was withdrawn. */
function ReadPlan(props: Omit<Opened, 'guard'>) {
  const { say } = useLanguage()
  return (
    <Show when={props.recorded} fallback={<p class="advice">{say(words.nothingToRead)}</p>}>
      {(recorded) => (
        <div class="columns">
          <section class="sheet stack brief">
            <h2>{recorded().unitPlan.number}</h2>
            <p>
              {formatDate(recorded().unitPlan.issuedOn)} · {recorded().unitPlan.issuer}
            </p>
            <ClubsByYear clubs={recorded().unitPlan.clubs} unsaid={words.sourceUnsaid} />
            <Show when={recorded().unitPlan.withdrawal}>
              {(withdrawal) => <p class="advice">{say(words.withdrawn(withdrawal().reason))}</p>}
            </Show>
          </section>
          <Beside {...props} clubs={recorded().unitPlan.clubs} />
        </div>
      )}
    </Show>
  )
}

function Beside(
  props: Pick<Opened, 'editor' | 'unit'> & {
    readonly clubs: Parameters<typeof Lacks>[0]['clubs']
    readonly action?: JSX.Element
  },
) {
  return (
    <div class="stack wide">
      <Lacks unit={props.unit} clubs={props.clubs} asOf={props.editor.asOf} />
      <Proposal editor={props.editor} action={props.action} />
    </div>
  )
}

function WayOut() {
  const { say } = useLanguage()
  const { plan } = useAskedPlan()
  return (
    <A class="button quiet" href={unitPlansPath(plan())}>
      {say(everywhere.cancel)}
    </A>
  )
}
