import type { Plan, UnitKey } from '@lienthehe/domain'
import { nextPeriod, planInShapeOf1648 } from '@lienthehe/domain/plan'
import { fullNameOf, type UnitHistory, unitsOn } from '@lienthehe/domain/units'
import { createSignal, For } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { words } from './words.ts'

/**
 * Asks for what a plan in the form of 1648/QĐ-TTg needs to know about the province: which communes are mountainous, and
 * how many villages there are.
 */
export function ShapeChoice(props: {
  readonly base: Plan
  readonly history: UnitHistory
  readonly onPlan: (plan: Plan) => void
}) {
  const { say } = useLanguage()
  const communes = () => unitsOn(props.history.units, 'commune', nextPeriod(props.base).from)
  // A first guess that the user corrects: communes are mountainous, wards are not.
  const [mountain, setMountain] = createSignal<readonly UnitKey[]>(
    communes()
      .filter(({ type }) => type === 'commune')
      .map(({ key }) => key),
  )
  const [villages, setVillages] = createSignal('')
  const isWrong = () => !/^[1-9]\d{0,5}$|^$/.test(villages().trim())
  const choose = (key: UnitKey, isMountain: boolean) =>
    setMountain((chosen) => (isMountain ? [...chosen, key] : chosen.filter((other) => other !== key)))
  const begin = () =>
    props.onPlan(
      planInShapeOf1648(props.base, props.history, {
        mountain: mountain(),
        villages: villages().trim() === '' ? null : Number(villages()),
      }),
    )
  return (
    <div class="stack" data-part="shape">
      <p class="note">{say(words.shapeNote)}</p>
      <TextField
        id="shape-villages"
        label={say(words.villages)}
        hint={say(words.villagesHint)}
        error={isWrong() ? say(words.wholeNumber(words.villages)) : undefined}
        short
        inputmode="numeric"
        autocomplete="off"
        value={villages()}
        onValue={setVillages}
      />
      <fieldset class="field">
        <legend>{say(words.mountain)}</legend>
        <div class="shape-communes">
          <For each={communes()}>
            {(commune) => (
              <label class="choice">
                <input
                  type="checkbox"
                  checked={mountain().includes(commune.key)}
                  onChange={(event) => choose(commune.key, event.currentTarget.checked)}
                />
                {say(fullNameOf(commune))}
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <div class="actions">
        <Button disabled={isWrong()} onClick={begin}>
          {say(words.beginShape)}
        </Button>
      </div>
    </div>
  )
}
