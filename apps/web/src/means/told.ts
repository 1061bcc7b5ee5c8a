import type { Language } from '@lienthehe/domain'
import { wordCourseKind, wordGift, wordHealthKind, wordMeansKind } from '@lienthehe/domain/resources'
import type { ListedMeans, MeansChoices } from './queries.ts'

/** What one record says in a line: `Công ty Sông Đà: 10.000.000 đồng, CLB Xóm Mừng`. */
export function tellMeans(
  { about }: Pick<ListedMeans, 'about'>,
  { clubs }: Pick<MeansChoices, 'clubs'>,
  language: Language,
): string {
  const club = 'club' in about ? clubs.find(({ id }) => id === about.club)?.name : undefined
  const parts = ((): readonly string[] => {
    switch (about.kind) {
      case 'project':
        return [about.name, about.partner]
      case 'pledge':
      case 'contribution':
        return [about.donor, wordGift(about.gift, language)]
      case 'programme':
        return [about.programme, about.agency]
      case 'course':
        return [wordCourseKind(about.course, language), about.trainers.join(', ')]
      case 'material':
        return [about.title, `${about.edition}`]
      case 'event':
      case 'conference':
      case 'media':
        return [about.title, about.agency]
      case 'exchange':
        return [wordMeansKind('exchange', language)]
      case 'health':
        return [wordHealthKind(about.health, language), `${about.people}`]
    }
  })()
  return [...parts, ...(club === undefined ? [] : [club])].join(' · ')
}
