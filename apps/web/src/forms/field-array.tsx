import { Index, type JSX } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { FieldNotes, type FieldProps } from '../ui/field.tsx'
import { words } from './words.ts'
import './field-array.css'

type ArrayProps<Row extends object> = Pick<FieldProps, 'id' | 'label' | 'hint' | 'error'> & {
  readonly rows: readonly Row[]
  readonly onRows: (rows: readonly Row[]) => void
  /** Makes the initial content of a new row. */
  readonly blank: () => Row
  readonly add: string
  /** The name of the row at this position (from 0), for its remove button. */
  readonly nameOf: (row: Row, place: number) => string
  /** The controls of one row; `change` sets the given parts and keeps the others. */
  readonly children: (row: () => Row, place: number, change: (changed: Partial<Row>) => void) => JSX.Element
}

/**
 * A list of rows of fields. Adding a row moves the focus to its first control; removing one moves it to the row that
 * takes its place, or to the button that adds a row. That button has the list's id, so that a problem with the whole
 * list leads to it.
 */
export function FieldArray<Row extends object>(props: ArrayProps<Row>) {
  const { say } = useLanguage()
  let list: HTMLDivElement | undefined
  let adder: HTMLElement | undefined
  const focusRow = (place: number, control: string) =>
    queueMicrotask(() => {
      const row = list?.children.item(place)
      const target = row?.querySelector<HTMLElement>(control) ?? adder?.querySelector('button')
      target?.focus()
    })
  const add = () => {
    props.onRows([...props.rows, props.blank()])
    focusRow(props.rows.length - 1, 'input, select, textarea')
  }
  const remove = (place: number) => {
    props.onRows(props.rows.filter((_, index) => index !== place))
    focusRow(Math.min(place, props.rows.length - 1), 'button.row-remove')
  }
  const change = (place: number, changed: Partial<Row>) =>
    props.onRows(props.rows.map((row, index) => (index === place ? { ...row, ...changed } : row)))
  return (
    <fieldset class="field" classList={{ wrong: props.error !== undefined }}>
      <legend>{props.label}</legend>
      <FieldNotes id={props.id} hint={props.hint} error={props.error} />
      <div class="field-array" ref={(element) => (list = element)}>
        <Index each={props.rows}>
          {(row, place) => (
            <fieldset class="field-array-row" aria-label={props.nameOf(row(), place)}>
              {props.children(row, place, (changed) => change(place, changed))}
              <Button
                look="quiet"
                class="row-remove"
                aria-label={say(words.removeRow(props.nameOf(row(), place)))}
                onClick={() => remove(place)}
              >
                {say(words.remove)}
              </Button>
            </fieldset>
          )}
        </Index>
      </div>
      <p ref={(element) => (adder = element)}>
        <Button
          id={props.id}
          aria-describedby={props.error === undefined ? undefined : `${props.id}-error`}
          onClick={add}
        >
          {props.add}
        </Button>
      </p>
    </fieldset>
  )
}
