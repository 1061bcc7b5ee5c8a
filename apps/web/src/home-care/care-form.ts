import type { ClubId } from '@lienthehe/domain/clubs'
import { api } from '../api.ts'
import { createForm, type Form } from '../forms/form.ts'
import type { FormField } from '../forms/problems.ts'
import { useLanguage } from '../language.tsx'
import { blankCare, type CareEntry, entryOfCare, readCare, type SentCare } from './care-entry.ts'
import { type ClubCare, type RecordedCare, touchedByCare } from './queries.ts'
import { words } from './words.ts'

type Options = { readonly club: ClubId; readonly care: ClubCare; readonly onClose: () => void }
export type CareForm = Form<CareEntry>

/** The form that adds a person for whom volunteers begin to care. */
export function createBeginning(props: Options): CareForm {
  const fields = useCareFields()
  return createForm<CareEntry, { readonly club: string; readonly draft: SentCare }, Saved>({
    stored: () => ({ entry: blankCare(props.care.today), version: 0 }),
    fields,
    read: (entry) => ({
      input: { club: props.club, draft: readCare(entry, props.care, null) },
      problems: [],
    }),
    send: (input) => api.homeCare.begin.mutate(input),
    touches: () => touchedByCare(props.club),
    confirm: ({ output, input: { draft } }) => ({
      said: words.begun(draft.fullName),
      undo: {
        send: ({ key }) => {
          const end = { on: draft.from, reason: 'recordedByMistake' } as const
          return api.homeCare.end.mutate({ key, ...output, end })
        },
        touches: touchedByCare(props.club),
        said: words.beginUndone(draft.fullName),
      },
    }),
    onSaved: () => props.onClose(),
  })
}

/** The form that changes a record; `recorded` is the stored record as it is now. */
export function createChanging(props: Options & { readonly recorded: RecordedCare }): CareForm {
  const fields = useCareFields()
  const { id } = props.recorded.value
  const stored = () => props.care.running.find(({ value }) => value.id === id) ?? props.recorded
  const form = createForm<
    CareEntry,
    { readonly id: string; readonly version: number; readonly draft: SentCare },
    { version: number }
  >({
    stored: () => ({ entry: entryOfCare(stored().value), version: stored().version }),
    fields,
    read: (entry, version) => ({
      input: { id, version, draft: readCare(entry, props.care, props.recorded.value) },
      problems: [],
    }),
    send: (input) => api.homeCare.change.mutate(input),
    touches: () => touchedByCare(props.club),
    confirm: ({ input: { draft } }) => ({ said: words.changed(draft.fullName) }),
    onSaved: () => props.onClose(),
    onSavedEarlier: () => form.rebase(),
  })
  return form
}

type Saved = { readonly id: string; readonly version: number }

/** The controls of the form, those of each volunteer too. */
function useCareFields(): (entry: CareEntry) => readonly FormField[] {
  const { say } = useLanguage()
  const one = (part: 'fullName' | 'birth' | 'village' | 'from') => ({
    ...{ path: `draft.${part}`, at: [part], id: `care-${part}` },
    label: say(words[part]),
  })
  return ({ volunteers }) => [
    ...(['fullName', 'birth', 'village', 'from'] as const).map(one),
    { path: 'draft.member', at: ['fullName'], id: 'care-fullName', label: say(words.fullName) },
    { path: 'draft.volunteers', at: ['volunteers'], id: 'care-volunteers', label: say(words.volunteers) },
    ...volunteers.flatMap((_, place) => [
      {
        path: `draft.volunteers.${place}.member`,
        at: [`volunteers.${place}.member`],
        id: `care-volunteer-${place}`,
        label: say(words.volunteer),
      },
      {
        path: `draft.volunteers.${place}.visitsPerMonth`,
        at: [`volunteers.${place}.visits`],
        id: `care-visits-${place}`,
        label: say(words.visits),
      },
    ]),
  ]
}
