import type { ClubId } from '@lienthehe/domain/clubs'
import { useQuery } from '@tanstack/solid-query'
import { api, keepPrevious } from '../api.ts'
import { noFilters } from '../club-list/filters.ts'
import { useLanguage } from '../language.tsx'
import { Combobox } from '../ui/combobox.tsx'
import { describePlaces } from '../units.ts'
import { clubLabel } from './grant-choice.ts'
import { words } from './words.ts'

/** The typed text and, if it names a club, the id of that club. */
export type ChosenClub = { readonly text: string; readonly id: ClubId | null }

/** A field to find one club among all that the user may see. */
export function ClubChoice(props: {
  readonly chosen: ChosenClub
  readonly choose: (chosen: ChosenClub) => void
  readonly error: string | undefined
}) {
  const { say, language } = useLanguage()
  // The label of a chosen club also contains its place, so the search would not find it. Once a club is chosen, nothing
  // is searched for.
  const search = () => (props.chosen.id === null ? props.chosen.text.trim().slice(0, 100) : '')
  const clubs = useQuery(() => ({
    queryKey: ['clubs', 'choice', search()],
    queryFn: () => api.clubs.list.query({ ...noFilters, search: search(), pageSize: 20 }),
    placeholderData: keepPrevious,
  }))
  const rows = () => (clubs.isSuccess ? clubs.data.rows : [])
  return (
    <Combobox
      id="grant-club"
      label={say(words.scopeClub)}
      hint={say(words.scopeClubHint)}
      error={props.error}
      text={props.chosen.text}
      onText={(text) =>
        props.choose({ text, id: rows().find((club) => clubLabel(club, language()) === text)?.id ?? null })
      }
      suggest={() =>
        rows().map((club) => ({
          text: clubLabel(club, language()),
          name: club.name,
          note: describePlaces(club, language()),
        }))
      }
      none={say(words.scopeClubNone)}
    />
  )
}
