import type { Language } from '../text/language.ts'
import type { MeansMatter } from './means-schema.ts'
import { describeGift, labelCourseKind, labelHealthKind, labelMeansKind } from './wording.ts'

/**
 * One record in a line: `Công ty Sông Đà · 10.000.000 đồng · CLB Xóm Mừng`; `clubName`: the name of the club that it
 * refers to.
 */
export function tellMeans(about: MeansMatter, clubName: string | undefined, language: Language): string {
  const parts = ((): readonly string[] => {
    switch (about.kind) {
      case 'project':
        return [about.name, about.partner]
      case 'pledge':
      case 'contribution':
        return [about.donor, describeGift(about.gift, { language })]
      case 'programme':
        return [about.programme, about.agency]
      case 'course':
        return [labelCourseKind(about.course, language), about.trainers.join(', ')]
      case 'material':
        return [about.title, `${about.edition}`]
      case 'event':
      case 'conference':
      case 'media':
        return [about.title, about.agency]
      case 'exchange':
        return [labelMeansKind('exchange', language)]
      case 'health':
        return [labelHealthKind(about.health, language), `${about.people}`]
    }
  })()
  return [...parts, ...(clubName === undefined ? [] : [clubName])].join(' · ')
}
