import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { TextField } from '../ui/field.tsx'
import { type StepProps, toggled } from './filled-sheet.ts'
import { doneAreas, provenOf } from './reckon.ts'
import { words } from './words.ts'

/**
 * What was done, by the plan’s areas (III.3.b): areas that the rest of the sheet proves are ticked, and only the others
 * are asked about.
 */
export function AreasStep(props: StepProps) {
  const { say } = useLanguage()
  const planned = () => props.body.prepared.earlier[0]?.nextPlan
  const isProven = (area: string) => provenOf(props.body).includes(area)
  const isDone = (area: string) => doneAreas(props.body).includes(area)
  const write = (area: string, note: string) =>
    props.change({ areaNotes: { ...props.body.areaNotes, [area]: note } })
  return (
    <>
      <p class="quiet">{say(words.areas.how)}</p>
      <Show when={planned()}>{(plan) => <p>{say(words.areas.planned(plan()))}</p>}</Show>
      <div class="rows">
        <For each={props.body.prepared.areas}>
          {({ id, name }) => (
            <div>
              <label class="pick">
                <input
                  type="checkbox"
                  class="tick"
                  checked={isDone(id)}
                  disabled={isProven(id)}
                  onInput={() => props.change({ areas: toggled(props.body.areas, id) })}
                />
                <span>
                  <b>{say(name)}</b>
                  <Show when={isProven(id)}>
                    <span class="quiet">{say(words.areas.proven)}</span>
                  </Show>
                </span>
              </label>
              <Show when={isDone(id)}>
                <details class="area-note">
                  <summary aria-label={say(words.areas.sayOf(say(name)))}>{say(words.areas.say)}</summary>
                  <TextField
                    id={`meeting.area-${id}`}
                    label={say(words.areas.note(say(name)))}
                    maxlength={500}
                    value={props.body.areaNotes[id] ?? ''}
                    onValue={(note) => write(id, note)}
                  />
                </details>
              </Show>
            </div>
          )}
        </For>
      </div>
    </>
  )
}
