import { ethnicities, labelEthnicity, labelSex, sexes } from '@lienthehe/domain/members'
import { Show } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import { BirthField } from '../../ui/birth-field.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { RadioChoices } from '../../ui/radio-choices.tsx'
import { HardshipFields } from './hardship-fields.tsx'
import type { MemberEntry } from './member-entry.ts'
import { memberWords } from './member-words.ts'
import { withChosen } from './subgroup-choice.ts'

type Fields = {
  readonly entry: MemberEntry
  readonly onEntry: (changed: Partial<MemberEntry>) => void
  readonly errorOf: (field: string) => string | undefined
  /** The subgroups of the club; without any, the form does not ask for one. */
  readonly subgroups: readonly string[]
}

/** All fields of a member. “Not known” is one of the answers wherever it can be true. */
export function MemberFields(props: Fields) {
  return (
    <div class="form">
      <PersonFields {...props} />
      <HardshipFields value={props.entry} onValue={props.onEntry} errorOf={props.errorOf} />
      <ReachFields {...props} />
    </div>
  )
}

function PersonFields(props: Fields) {
  const { say, language } = useLanguage()
  return (
    <>
      <TextField
        id="draft.fullName"
        label={say(memberWords.fullName)}
        error={props.errorOf('draft.fullName')}
        autocomplete="off"
        autocapitalize="words"
        spellcheck={false}
        value={props.entry.fullName}
        onValue={(fullName) => props.onEntry({ fullName })}
      />
      <RadioChoices
        id="draft.sex"
        label={say(memberWords.sex)}
        error={props.errorOf('draft.sex')}
        value={props.entry.sex ?? 'unknown'}
        onValue={(sex) => props.onEntry({ sex: sex === 'unknown' ? null : sex })}
        options={[
          ...sexes.map((sex) => ({ value: sex, label: labelSex(sex, language()) })),
          { value: 'unknown' as const, label: say(memberWords.unknown) },
        ]}
      />
      <div class="stack tight">
        <BirthField
          id="draft.birth"
          label={say(memberWords.birth)}
          hint={
            <>
              {say(memberWords.birthHint)}. {say(memberWords.birthDefinition)}
            </>
          }
          error={props.errorOf('draft.birth')}
          text={props.entry.birth}
          onText={(birth) => props.onEntry({ birth, birthUnknown: false })}
        />
        <label class="choice">
          <input
            type="checkbox"
            checked={props.entry.birthUnknown}
            onInput={(event) => props.onEntry({ birthUnknown: event.currentTarget.checked, birth: '' })}
          />
          {say(memberWords.birthUnknown)}
        </label>
      </div>
      <SelectField
        id="draft.ethnicity"
        label={say(memberWords.ethnicity)}
        error={props.errorOf('draft.ethnicity')}
        value={props.entry.ethnicity ?? 'unknown'}
        onValue={(ethnicity) => props.onEntry({ ethnicity: ethnicity === 'unknown' ? null : ethnicity })}
        options={[
          { value: 'unknown' as const, label: say(memberWords.unknown) },
          ...ethnicities.map((ethnicity) => ({
            value: ethnicity,
            label: labelEthnicity(ethnicity, language()),
          })),
        ]}
      />
    </>
  )
}

function ReachFields(props: Fields) {
  const { say } = useLanguage()
  return (
    <>
      <DateField
        id="draft.joinedOn"
        label={say(memberWords.joinedOn)}
        hint={say(memberWords.joinedHint)}
        error={props.errorOf('draft.joinedOn')}
        text={props.entry.joinedOn}
        onText={(joinedOn) => props.onEntry({ joinedOn })}
      />
      <TextField
        id="draft.village"
        label={say(memberWords.village)}
        optional={say(memberWords.optional)}
        error={props.errorOf('draft.village')}
        autocomplete="off"
        value={props.entry.village}
        onValue={(village) => props.onEntry({ village })}
      />
      <SubgroupField {...props} />
      <div class="field-pair">
        <TextField
          id="draft.phone"
          label={say(memberWords.phone)}
          hint={say(memberWords.phoneHint)}
          optional={say(memberWords.optional)}
          error={props.errorOf('draft.phone')}
          inputmode="tel"
          autocomplete="off"
          value={props.entry.phone}
          onValue={(phone) => props.onEntry({ phone })}
        />
        <TextField
          id="draft.citizenId"
          label={say(memberWords.citizenId)}
          hint={say(memberWords.citizenIdHint)}
          optional={say(memberWords.optional)}
          error={props.errorOf('draft.citizenId')}
          inputmode="numeric"
          autocomplete="off"
          value={props.entry.citizenId}
          onValue={(citizenId) => props.onEntry({ citizenId })}
        />
      </div>
    </>
  )
}

function SubgroupField(props: Fields) {
  const { say } = useLanguage()
  const names = () => withChosen(props.subgroups, props.entry.subgroup)
  return (
    <Show when={names().length > 0}>
      <SelectField
        id="draft.subgroup"
        label={say(memberWords.subgroup)}
        error={props.errorOf('draft.subgroup')}
        value={props.entry.subgroup}
        onValue={(subgroup) => props.onEntry({ subgroup })}
        options={[
          { value: '', label: say(memberWords.subgroupNone) },
          ...names().map((name) => ({ value: name, label: name })),
        ]}
      />
    </Show>
  )
}
