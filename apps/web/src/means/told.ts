import type { Language } from '@lienthehe/domain'
import { tellMeans } from '@lienthehe/domain/resources'
import type { ListedMeans, MeansChoices } from './queries.ts'

/** The sentence about one record, with the name of its club: see `tellMeans` of the domain. */
export function tellRecord(
  { about }: Pick<ListedMeans, 'about'>,
  { clubs }: Pick<MeansChoices, 'clubs'>,
  language: Language,
): string {
  const club = 'club' in about ? clubs.find(({ id }) => id === about.club) : undefined
  return tellMeans(about, club?.name, language)
}
