import type { UnitKey } from '@lienthehe/domain'
import { type AdministrativeUnit, fullNameOf, isUnitKey, type UnitHistory } from '@lienthehe/domain/units'
import { A, useParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { Attachments } from '../attachments/attachments.tsx'
import { words as attachmentWords } from '../attachments/words.ts'
import { History } from '../history/history.tsx'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { useAskedPlan } from '../overview/plan-choice.tsx'
import { Page } from '../page.tsx'
import { usePlanRules, WithPlanRules } from '../plan/plan-rules.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { Button } from '../ui/button.tsx'
import { unitsQuery } from '../units.ts'
import { OpenedPlan } from './opened-plan.tsx'
import { OtherPlans } from './other-plans.tsx'
import { editorQuery, historyQuery, type UnitPlanEditor, unitPlansPath } from './queries.ts'
import { words } from './words.ts'
import './unit-plans.css'

/** Records the plan of one unit from its paper, or corrects a recorded one. */
export function EditUnitPlan() {
  const params = useParams<{ unit: string }>()
  const unit = () => (isUnitKey(params.unit) ? params.unit : undefined)
  return (
    <Show when={unit()} fallback={<NotFound />} keyed>
      {(key) => <LoadedEditor unit={key} />}
    </Show>
  )
}

function LoadedEditor(props: { readonly unit: UnitKey }) {
  const { say } = useLanguage()
  const { plan } = useAskedPlan()
  const units = useQuery(() => unitsQuery)
  const editor = useQuery(() => editorQuery(plan(), props.unit))
  return (
    <Load query={units} title={say(words.title)}>
      {(list) => (
        <Load query={editor} title={say(words.title)}>
          {(loaded) => (
            <WithPlanRules hash={loaded().plan.hash} title={say(words.title)}>
              <Editor editor={loaded()} unit={unitIn(list(), props.unit)} />
            </WithPlanRules>
          )}
        </Load>
      )}
    </Load>
  )
}

function unitIn({ units }: UnitHistory, unit: UnitKey): AdministrativeUnit {
  const found = units.find(({ key }) => key === unit)
  if (found === undefined) throw new RangeError(`the list has no unit ${unit}, of which the server told`)
  return found
}

function Editor(props: { readonly editor: UnitPlanEditor; readonly unit: AdministrativeUnit }) {
  const { say } = useLanguage()
  const { plan } = useAskedPlan()
  const rules = usePlanRules()
  // `null`: a new plan.
  const [opened, setOpened] = createSignal<string | null>(props.editor.inForce)
  const recorded = () => props.editor.plans.find(({ unitPlan }) => unitPlan.id === opened())
  const others = () => props.editor.plans.filter(({ unitPlan }) => unitPlan.id !== opened())
  let mayLeave = () => true
  const open = (id: string | null) => {
    if (mayLeave()) setOpened(id)
  }
  return (
    <Page
      title={say(titleOf(props.unit))}
      crumbs={<A href={unitPlansPath(plan())}>{say(words.title)}</A>}
      lede={say(words.carriesOut(rules().number))}
      actions={
        <Show when={props.editor.mayWrite && opened() !== null}>
          <Button onClick={() => open(null)}>{say(words.recordNew)}</Button>
        </Show>
      }
    >
      <div class="stack wide">
        {/* A form of its own for each plan that is opened. */}
        <Show when={opened() ?? 'new'} keyed>
          {(id) => (
            <OpenedPlan
              {...props}
              recorded={props.editor.plans.find(({ unitPlan }) => unitPlan.id === id)}
              guard={(ask) => {
                mayLeave = ask
              }}
            />
          )}
        </Show>
        <Show when={props.editor.mayWrite ? recorded() : undefined}>
          {(plan) => (
            <Attachments
              owner={{ kind: 'unitPlan', id: plan().unitPlan.id }}
              mayWrite={plan().unitPlan.withdrawal === null}
              empty={attachmentWords.emptyForPlan}
            />
          )}
        </Show>
        <Show when={others().length > 0}>
          <OtherPlans
            plans={others()}
            inForce={props.editor.inForce}
            open={({ unitPlan }) => open(unitPlan.id)}
          />
        </Show>
        <Show when={props.editor.mayWrite && props.editor.plans.length > 0}>
          <History query={historyQuery(plan(), props.unit.key)} />
        </Show>
      </div>
    </Page>
  )
}

function titleOf(unit: AdministrativeUnit) {
  const { vi, en } = fullNameOf(unit)
  return { vi: words.titleOf(vi).vi, en: words.titleOf(en).en }
}
