import { formatBirth } from '@lienthehe/domain/members'
import { matchesSearch } from '@lienthehe/domain/text'
import { FieldArray } from '../forms/field-array.tsx'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Combobox } from '../ui/combobox.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import { blankVolunteer, memberNamed, type VolunteerEntry } from './care-entry.ts'
import type { CareForm } from './care-form.ts'
import type { ClubCare } from './queries.ts'
import { words } from './words.ts'

type FieldsProps = { readonly form: CareForm; readonly care: ClubCare }

/** The form for one person in home care: who it is, since when, and which volunteers visit how often. */
export function CareDialog(props: FieldsProps & { readonly heading: string; readonly onClose: () => void }) {
  const { say } = useLanguage()
  return (
    <Dialog heading={props.heading} close={say(everywhere.close)} onClose={() => props.onClose()}>
      <FormView form={props.form}>
        <FormProblems form={props.form} />
        <PersonFields form={props.form} care={props.care} />
        <VolunteerFields form={props.form} care={props.care} />
        <FormActions form={props.form} save={words.save} class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

function PersonFields(props: FieldsProps) {
  const { say } = useLanguage()
  const entry = () => props.form.entry()
  const suggest = (text: string) =>
    props.care.members
      .filter(({ isActive, fullName }) => isActive && matchesSearch(fullName, text))
      .slice(0, 20)
      .map(({ fullName, birth }) => ({
        text: fullName,
        name: fullName,
        note: birth === null ? '' : formatBirth(birth),
      }))
  const isLinked = () => memberNamed(props.care, entry().fullName) !== undefined
  return (
    <>
      <Combobox
        id="care-fullName"
        label={say(words.fullName)}
        hint={say(isLinked() ? words.nameLinked : words.nameHint)}
        error={props.form.problemOf('draft.fullName') ?? props.form.problemOf('draft.member')}
        text={entry().fullName}
        onText={(fullName) => props.form.change({ fullName })}
        suggest={suggest}
        none={say(words.nameNone)}
      />
      <TextField
        id="care-birth"
        short
        label={say(words.birth)}
        hint={say(words.birthHint)}
        optional={say(everywhere.optional)}
        error={props.form.problemOf('draft.birth')}
        value={entry().birth}
        onValue={(birth) => props.form.change({ birth })}
      />
      <TextField
        id="care-village"
        label={say(words.village)}
        optional={say(everywhere.optional)}
        maxlength={100}
        error={props.form.problemOf('draft.village')}
        value={entry().village}
        onValue={(village) => props.form.change({ village })}
      />
      <DateField
        id="care-from"
        label={say(words.from)}
        hint={say(everywhere.dateHint)}
        error={props.form.problemOf('draft.from')}
        text={entry().from}
        onText={(from) => props.form.change({ from })}
      />
    </>
  )
}

function VolunteerFields(props: FieldsProps) {
  const { say } = useLanguage()
  const nameOf = ({ member }: VolunteerEntry, place: number) =>
    props.care.members.find(({ id }) => id === member)?.fullName ?? say(words.volunteerAt(place + 1))
  const offered = (member: string) =>
    props.care.members.filter(({ id, isActive }) => isActive || id === member)
  return (
    <FieldArray
      id="care-volunteers"
      label={say(words.volunteers)}
      error={props.form.problemOf('draft.volunteers')}
      rows={props.form.entry().volunteers}
      onRows={(volunteers) => props.form.change({ volunteers })}
      blank={() => blankVolunteer}
      add={say(words.addVolunteer)}
      nameOf={nameOf}
    >
      {(volunteer, place, change) => (
        <>
          <SelectField
            id={`care-volunteer-${place}`}
            label={say(words.volunteer)}
            error={props.form.problemOf(`draft.volunteers.${place}.member`)}
            value={volunteer().member}
            onValue={(member) => change({ member })}
            options={[
              { value: '', label: say(words.choose) },
              ...offered(volunteer().member).map(({ id, fullName }) => ({
                value: id as string,
                label: fullName,
              })),
            ]}
          />
          <TextField
            id={`care-visits-${place}`}
            short
            inputmode="numeric"
            label={say(words.visits)}
            error={props.form.problemOf(`draft.volunteers.${place}.visitsPerMonth`)}
            value={volunteer().visits}
            onValue={(visits) => change({ visits })}
          />
        </>
      )}
    </FieldArray>
  )
}
