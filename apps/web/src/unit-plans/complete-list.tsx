import { Show } from 'solid-js'
import { api } from '../api.ts'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { touchedByUnitPlans, type UnitPlanList } from './queries.ts'
import { words } from './words.ts'

/** The province states whether all plans issued so far are recorded; other users read its statement. */
export function CompleteList(props: { readonly list: UnitPlanList }) {
  const { say } = useLanguage()
  const write = createCompletion()
  const tick = (box: HTMLInputElement) => {
    const areAllRecorded = box.checked
    // Resets the box to the stored answer: it must change only after saving.
    box.checked = props.list.areAllRecorded
    write.submit({ plan: props.list.plan.id, version: props.list.listVersion, areAllRecorded })
  }
  return (
    <section class="sheet stack brief" data-part="complete-list">
      <WriteProblem write={write} />
      <Show
        when={props.list.mayComplete}
        fallback={<p>{say(props.list.areAllRecorded ? words.allRecorded : words.notAllRecorded)}</p>}
      >
        <label class="choice">
          <input
            type="checkbox"
            checked={props.list.areAllRecorded}
            aria-describedby="complete-list-note"
            onChange={(event) => tick(event.currentTarget)}
          />
          {say(words.allRecorded)}
        </label>
        <p class="note" id="complete-list-note">
          {say(words.allRecordedNote)}
        </p>
      </Show>
    </section>
  )
}

type Said = { readonly plan: string; readonly version: number; readonly areAllRecorded: boolean }

/** Saves the statement; its undo saves the opposite one. */
function createCompletion() {
  const saidOf = (areAllRecorded: boolean) => (areAllRecorded ? words.saidComplete : words.saidIncomplete)
  return createWrite<Said, { version: number }>({
    send: (input) => api.unitPlans.completeList.mutate(input),
    touches: () => touchedByUnitPlans,
    confirm: ({ input: { plan, areAllRecorded }, output: { version } }) => ({
      said: saidOf(areAllRecorded),
      undo: {
        send: ({ key }) =>
          api.unitPlans.completeList.mutate({ key, plan, version, areAllRecorded: !areAllRecorded }),
        touches: touchedByUnitPlans,
        said: saidOf(!areAllRecorded),
      },
    }),
  })
}
