import type { ClubRule, Target } from '@lienthehe/domain'
import { figuresOf, type PlanFigure } from '@lienthehe/domain/plan'
import { formatInteger } from '@lienthehe/domain/text'
import { For, Show } from 'solid-js'
import type { Form } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { TextField } from '../ui/field.tsx'
import { type DraftEntry, labelOfFigure, placeOf } from './draft-entry.ts'
import { words } from './words.ts'

/** The figures of one target or rule, with the previous figures beside them and the problems below. */
export function ElementFields(props: {
  readonly form: Form<DraftEntry>
  readonly element: Target | ClubRule
  /** What the server says about this element in the draft as typed now. */
  readonly said: readonly string[]
}) {
  const { say } = useLanguage()
  const figures = (): readonly PlanFigure[] =>
    'demand' in props.element
      ? figuresOf({ targets: [props.element], clubRules: [] })
      : figuresOf({ targets: [], clubRules: [props.element] })
  const isLeftOut = () => props.form.entry().leftOut.includes(props.element.id)
  return (
    <fieldset class="field draft-element" data-element={props.element.id}>
      <legend>
        {say(props.element.name)} <span class="note">({props.element.clause})</span>
      </legend>
      <Show when={!isLeftOut()}>
        <div class="draft-figures">
          <For each={figures()} fallback={<p class="note">{say(withoutNumber(props.element))}</p>}>
            {(figure) => <FigureField form={props.form} element={props.element} figure={figure} />}
          </For>
        </div>
      </Show>
      <Show when={'demand' in props.element}>
        <label class="choice">
          <input
            type="checkbox"
            checked={isLeftOut()}
            onChange={(event) => {
              const others = props.form.entry().leftOut.filter((id) => id !== props.element.id)
              const leftOut = event.currentTarget.checked ? [...others, props.element.id] : others
              props.form.change({ leftOut })
            }}
          />
          {say(words.drop)}
        </label>
      </Show>
      <Said sentences={props.said} />
    </fieldset>
  )
}

/** The sentences about problems, shown below the figures that they are about. */
export function Said(props: { readonly sentences: readonly string[] }) {
  return (
    <Show when={props.sentences.length > 0}>
      <ul class="plain-list draft-said" data-part="said">
        <For each={props.sentences}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
    </Show>
  )
}

function FigureField(props: {
  readonly form: Form<DraftEntry>
  readonly element: Target | ClubRule
  readonly figure: PlanFigure
}) {
  const { say, language } = useLanguage()
  const place = () => placeOf(props.figure)
  return (
    <TextField
      id={`draft-${place()}`}
      label={say(labelOfFigure(props.element, props.figure))}
      hint={say(words.before(formatInteger(props.figure.value, language())))}
      error={props.form.problemOf(place())}
      short
      inputmode="numeric"
      autocomplete="off"
      maxlength={9}
      value={props.form.entry().figures[place()] ?? ''}
      onValue={(typed) => props.form.change({ figures: { ...props.form.entry().figures, [place()]: typed } })}
    />
  )
}

function withoutNumber(element: Target | ClubRule) {
  return 'demand' in element && element.demand.kind === 'allotted' ? words.allotted : words.noNumber
}
