import type { Wording } from '@lienthehe/domain'
import { foundingSources, labelFoundingSource, needsName } from '@lienthehe/domain/clubs'
import { Show } from 'solid-js'
import type { FormField } from '../forms/problems.ts'
import { useLanguage } from '../language.tsx'
import { Combobox } from '../ui/combobox.tsx'
import { DateField } from '../ui/date-field.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import type { ClubEntry } from './club-entry.ts'
import { type PlacedCommune, suggestCommunes } from './commune-search.ts'
import { words } from './words.ts'

/**
 * The controls of the form: for each its path in the request, its part of the entry, its id on the page, and its label.
 */
export function clubFields(say: (wording: Wording) => string): readonly FormField[] {
  const { fields } = words
  return [
    { path: 'draft.name', at: ['name'], id: 'club-name', label: say(fields.name) },
    {
      path: 'draft.establishedOn',
      at: ['establishedOn'],
      id: 'club-established',
      label: say(fields.establishedOn),
    },
    { path: 'draft.commune', at: ['commune'], id: 'club-commune', label: say(fields.commune) },
    { path: 'draft.village', at: ['village'], id: 'club-village', label: say(fields.village) },
    {
      path: 'draft.decisionNumber',
      at: ['decisionNumber'],
      id: 'club-decision',
      label: say(fields.decisionNumber),
    },
    { path: 'draft.decidedOn', at: ['decidedOn'], id: 'club-decided', label: say(fields.decidedOn) },
    {
      path: 'draft.decisionIssuer',
      at: ['decisionIssuer'],
      id: 'club-issuer',
      label: say(fields.decisionIssuer),
    },
    { path: 'draft.meetingDay', at: ['meetingDay'], id: 'club-meeting-day', label: say(fields.meetingDay) },
    {
      path: 'draft.foundingMoney.source',
      at: ['moneySource'],
      id: 'club-money',
      label: say(fields.moneySource),
    },
    {
      path: 'draft.foundingMoney.name',
      at: ['moneyName', 'moneySource'],
      id: 'club-money-name',
      label: say(fields.moneyName),
    },
  ]
}

type FormProps = {
  readonly entry: ClubEntry
  readonly change: (change: Partial<ClubEntry>) => void
  readonly communes: readonly PlacedCommune[]
  readonly problemOf: (path: string) => string | undefined
}

/**
 * The fields of a club, both for founding one and for correcting its record. The day comes before the commune, because
 * the commune is chosen from that day’s list.
 */
export function ClubFields(props: FormProps) {
  const { say } = useLanguage()
  const suggest = (text: string) =>
    suggestCommunes(props.communes, text)
      .slice(0, 40)
      .map(({ label, fullName, above }) => ({
        text: say(label),
        name: say(fullName),
        note: say(above),
      }))
  return (
    <>
      <TextField
        id="club-name"
        label={say(words.fields.name)}
        hint={say(words.nameHint)}
        error={props.problemOf('draft.name')}
        value={props.entry.name}
        onValue={(name) => props.change({ name })}
        autocomplete="off"
      />
      <DateField
        id="club-established"
        label={say(words.fields.establishedOn)}
        hint={say(everywhere.dateHint)}
        error={props.problemOf('draft.establishedOn')}
        text={props.entry.establishedOn}
        onText={(establishedOn) => props.change({ establishedOn })}
      />
      <Combobox
        id="club-commune"
        label={say(words.fields.commune)}
        hint={say(words.communeHint)}
        error={props.problemOf('draft.commune')}
        text={props.entry.commune}
        onText={(commune) => props.change({ commune })}
        suggest={suggest}
        none={say(words.communeNone)}
      />
      <TextField
        id="club-village"
        label={say(words.fields.village)}
        optional={say(everywhere.optional)}
        error={props.problemOf('draft.village')}
        value={props.entry.village}
        onValue={(village) => props.change({ village })}
        autocomplete="off"
      />
      <MeetingDayField {...props} />
      <DecisionFields {...props} />
      <MoneyFields {...props} />
    </>
  )
}

function MeetingDayField(props: FormProps) {
  const { say } = useLanguage()
  return (
    <TextField
      id="club-meeting-day"
      label={say(words.fields.meetingDay)}
      hint={say(words.meetingDayHint)}
      optional={say(everywhere.optional)}
      error={props.problemOf('draft.meetingDay')}
      value={props.entry.meetingDay}
      onValue={(meetingDay) => props.change({ meetingDay })}
      short
      inputmode="numeric"
      autocomplete="off"
      maxlength={2}
    />
  )
}

function DecisionFields(props: FormProps) {
  const { say } = useLanguage()
  return (
    <>
      <TextField
        id="club-decision"
        label={say(words.fields.decisionNumber)}
        hint={say(words.decisionNumberHint)}
        optional={say(everywhere.optional)}
        error={props.problemOf('draft.decisionNumber')}
        value={props.entry.decisionNumber}
        onValue={(decisionNumber) => props.change({ decisionNumber })}
        autocomplete="off"
      />
      <DateField
        id="club-decided"
        label={say(words.fields.decidedOn)}
        hint={say(everywhere.dateHint)}
        optional={say(everywhere.optional)}
        error={props.problemOf('draft.decidedOn')}
        text={props.entry.decidedOn}
        onText={(decidedOn) => props.change({ decidedOn })}
      />
      <TextField
        id="club-issuer"
        label={say(words.fields.decisionIssuer)}
        hint={say(words.decisionIssuerHint)}
        optional={say(everywhere.optional)}
        error={props.problemOf('draft.decisionIssuer')}
        value={props.entry.decisionIssuer}
        onValue={(decisionIssuer) => props.change({ decisionIssuer })}
        autocomplete="off"
      />
    </>
  )
}

function MoneyFields(props: FormProps) {
  const { say, language } = useLanguage()
  return (
    <>
      <SelectField
        id="club-money"
        label={say(words.fields.moneySource)}
        hint={say(words.moneyHint)}
        error={props.problemOf('draft.foundingMoney.source')}
        value={props.entry.moneySource}
        onValue={(moneySource) => props.change({ moneySource })}
        options={[
          { value: '', label: say(words.moneyUnknown) },
          ...foundingSources.map((source) => ({
            value: source,
            label: labelFoundingSource(source, language()),
          })),
        ]}
      />
      <Show when={props.entry.moneySource !== '' && needsName(props.entry.moneySource)}>
        <TextField
          id="club-money-name"
          label={say(words.fields.moneyName)}
          error={props.problemOf('draft.foundingMoney.name')}
          value={props.entry.moneyName}
          onValue={(moneyName) => props.change({ moneyName })}
          autocomplete="off"
        />
      </Show>
    </>
  )
}
