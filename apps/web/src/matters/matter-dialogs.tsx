import type { Wording } from '@lienthehe/domain'
import { labelMatterKind, matterKinds } from '@lienthehe/domain/matters'
import { formatDate } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import { Show } from 'solid-js'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { WithdrawalDialog } from '../forms/withdrawal-dialog.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { words as everywhere } from '../words.ts'
import {
  createAnswering,
  createCorrection,
  createRaising,
  createWithdrawal,
  type MatterForm,
} from './matter-forms.ts'
import type { ListedMatter, MatterList } from './queries.ts'
import { words } from './words.ts'

type DialogProps = { readonly list: MatterList; readonly onClose: () => void }
type OnOne = DialogProps & { readonly listed: ListedMatter }

/** Asks what the problem or proposal is, which unit it is about, and who raises it. */
export function RaiseDialog(props: DialogProps) {
  const form = createRaising(props)
  return <AskedDialog {...props} form={form} heading={words.raise} save={words.save} isNew />
}

/** The same form for a recorded matter that is not answered yet; its unit cannot be changed. */
export function CorrectDialog(props: OnOne) {
  const form = createCorrection(props)
  return (
    <AskedDialog
      {...props}
      form={form}
      heading={words.correctOne(props.listed.matter.number)}
      save={words.saveCorrection}
      isNew={false}
    />
  )
}

function AskedDialog(
  props: DialogProps & {
    readonly form: MatterForm
    readonly heading: Wording
    readonly save: Wording
    readonly isNew: boolean
  },
) {
  const { say, language } = useLanguage()
  return (
    <Dialog heading={say(props.heading)} close={say(everywhere.close)} onClose={() => props.onClose()}>
      <FormView form={props.form}>
        <FormProblems form={props.form} />
        <SelectField
          id="matter-kind"
          label={say(words.kind)}
          error={props.form.problemOf('draft.kind')}
          value={props.form.entry().kind}
          onValue={(kind) => props.form.change({ kind })}
          options={matterKinds.map((kind) => ({
            value: `${kind}`,
            label: labelMatterKind(kind, language()),
          }))}
        />
        <Where {...props} />
        <DateField
          id="matter-on"
          label={say(words.on)}
          hint={say(everywhere.dateHint)}
          error={props.form.problemOf('draft.on')}
          text={props.form.entry().on}
          onText={(on) => props.form.change({ on })}
        />
        <TextField
          id="matter-raisedBy"
          label={say(words.raisedBy)}
          error={props.form.problemOf('draft.raisedBy')}
          maxlength={160}
          value={props.form.entry().raisedBy}
          onValue={(raisedBy) => props.form.change({ raisedBy })}
        />
        <TextArea
          id="matter-says"
          label={say(words.says)}
          hint={say(words.saysHint)}
          error={props.form.problemOf('draft.says')}
          rows={3}
          value={props.form.entry().says}
          onValue={(says) => props.form.change({ says })}
        />
        <FormActions form={props.form} save={props.save} class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

/** The place of a matter: a unit, and one of its clubs if it is about one. */
function Where(props: DialogProps & { readonly form: MatterForm; readonly isNew: boolean }) {
  const { say } = useLanguage()
  const named = (unit: MatterList['units'][number]) => {
    const own = say(fullNameOf(unit))
    const full = unit.parent === null ? own : `${own}, ${say(fullNameOf(unit.parent))}`
    return unit.endedOn === null ? full : say(words.endedUnit(full, formatDate(unit.endedOn)))
  }
  const clubs = () =>
    props.list.clubs.filter(({ commune }) => isWithin(props.list.units, commune.key, props.form.entry().unit))
  return (
    <>
      <Show when={props.isNew}>
        <SelectField
          id="matter-unit"
          label={say(words.unit)}
          error={props.form.problemOf('draft.unit')}
          value={props.form.entry().unit}
          onValue={(unit) => props.form.change({ unit, club: '' })}
          options={[
            { value: '', label: say(words.choose) },
            ...props.list.units
              .filter(({ mayWrite }) => mayWrite)
              .map((unit) => ({ value: `${unit.key}`, label: named(unit) })),
          ]}
        />
      </Show>
      <SelectField
        id="matter-club"
        label={say(words.club)}
        optional={say(everywhere.optional)}
        error={props.form.problemOf('draft.club')}
        value={props.form.entry().club}
        onValue={(club) => props.form.change({ club })}
        options={[
          { value: '', label: say(words.noClub) },
          ...clubs().map(({ id, name, commune }) => ({ value: `${id}`, label: `${name} (${commune.name})` })),
        ]}
      />
    </>
  )
}

/**
 * Is the commune in the unit? The units of the list are enough to decide this; the history of all units is not needed.
 */
function isWithin(units: MatterList['units'], commune: string, unit: string): boolean {
  if (commune === unit) return true
  const parent = units.find(({ key }) => key === commune)?.parent?.key
  return parent !== undefined && isWithin(units, parent, unit)
}

/** Asks for the answer, who gave it and when. */
export function AnswerDialog(props: OnOne) {
  const { say } = useLanguage()
  const form = createAnswering({
    listed: props.listed,
    today: props.list.today,
    onClose: () => props.onClose(),
  })
  return (
    <Dialog
      heading={say(words.answerOne(props.listed.matter.number))}
      close={say(everywhere.close)}
      onClose={() => props.onClose()}
    >
      <FormView form={form}>
        <FormProblems form={form} />
        <p>{props.listed.matter.says}</p>
        <DateField
          id="answer-on"
          label={say(words.answeredOn)}
          hint={say(everywhere.dateHint)}
          error={form.problemOf('answer.on')}
          text={form.entry().on}
          onText={(on) => form.change({ on })}
        />
        <TextField
          id="answer-by"
          label={say(words.answeredBy)}
          error={form.problemOf('answer.by')}
          maxlength={160}
          value={form.entry().by}
          onValue={(by) => form.change({ by })}
        />
        <TextArea
          id="answer-says"
          label={say(words.answerSays)}
          error={form.problemOf('answer.says')}
          rows={3}
          value={form.entry().says}
          onValue={(says) => form.change({ says })}
        />
        <FormActions form={form} save={words.saveAnswer} class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

/** Asks why a matter is withdrawn. */
export function WithdrawMatterDialog(props: OnOne) {
  const form = createWithdrawal({ listed: props.listed, onClose: () => props.onClose() })
  return (
    <WithdrawalDialog
      form={form}
      words={words}
      heading={words.withdrawOne(props.listed.matter.number)}
      onClose={() => props.onClose()}
    />
  )
}
