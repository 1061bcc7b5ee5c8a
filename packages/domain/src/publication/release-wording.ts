import { dayInVietnam } from '../calendar/instant.ts'
import { formatDate } from '../text/format.ts'
import type { InLanguage, Language } from '../text/language.ts'
import { type Asked, type Release, releaseInForce, releasesOf } from './release.ts'

/** `Công bố số 3 ngày 27/11/2026`. */
export function labelRelease({ number, releasedAt }: Release, language: Language): string {
  const day = formatDate(dayInVietnam(releasedAt))
  return { vi: `Công bố số ${number} ngày ${day}`, en: `Release ${number} of ${day}` }[language]
}

/** The heading when there are no figures to show. */
export function labelAsked({ kind }: { readonly kind: Asked['kind'] }, language: Language): string {
  switch (kind) {
    case 'released':
      return { vi: 'Đã công bố', en: 'Released' }[language]
    case 'withdrawn':
      return { vi: 'Công bố này đã được rút', en: 'This release was withdrawn' }[language]
    case 'nothing':
      return { vi: 'Chưa công bố số liệu', en: 'No figures have been released' }[language]
  }
}

function describeNothingReleased(language: Language): string {
  return {
    vi: 'Chưa có số liệu nào của kế hoạch này được công bố.',
    en: 'No figures of this plan have been released yet.',
  }[language]
}

/**
 * What readers must know about a release, or about its absence: that it was withdrawn and why, that it corrects another
 * or was corrected, that there is a newer one, or that newer ones were withdrawn.
 */
export function describeRelease(
  asked: Asked,
  { releases, plan, language }: InLanguage & { readonly releases: readonly Release[]; readonly plan: string },
): readonly string[] {
  const all = releasesOf(releases, plan)
  const standing = releaseInForce(all, plan)
  if (asked.kind === 'nothing') {
    const last = all.at(-1)
    return last === undefined ? [describeNothingReleased(language)] : withdrawals([last], language)
  }
  const { release } = asked
  if (asked.kind === 'withdrawn')
    return [...withdrawals([release], language), ...labelStanding(standing, language)]
  const isStanding = standing === undefined || standing.number === release.number
  return [
    ...describeCorrection(release, language),
    ...all.flatMap((one) => describeCorrectedBy(one, release, language)),
    ...(isStanding ? [] : labelStanding(standing, language)),
    ...withdrawals(isStanding ? all.filter(({ number }) => number > release.number) : [], language),
  ]
}

function withdrawals(releases: readonly Release[], language: Language): readonly string[] {
  return releases.flatMap((release) => {
    if (release.withdrawal === null) return []
    const { at, reason } = release.withdrawal
    const name = labelRelease(release, language)
    const day = formatDate(dayInVietnam(at))
    return [
      {
        vi: `${name} đã được rút ngày ${day}: ${ended(reason)}`,
        en: `${name} was withdrawn on ${day}: ${ended(reason)}`,
      }[language],
    ]
  })
}

function describeCorrection({ corrects }: Release, language: Language): readonly string[] {
  if (corrects === null) return []
  return [
    {
      vi: `Đính chính công bố số ${corrects.release}: ${ended(corrects.reason)}`,
      en: `Corrects release ${corrects.release}: ${ended(corrects.reason)}`,
    }[language],
  ]
}

function describeCorrectedBy(
  { number, corrects, withdrawal }: Release,
  release: Release,
  language: Language,
): readonly string[] {
  if (corrects?.release !== release.number || withdrawal !== null) return []
  return [
    {
      vi: `Số liệu này đã được đính chính bởi công bố số ${number}: ${ended(corrects.reason)}`,
      en: `These figures were corrected by release ${number}: ${ended(corrects.reason)}`,
    }[language],
  ]
}

function labelStanding(standing: Release | undefined, language: Language): readonly string[] {
  if (standing === undefined) return []
  const name = labelRelease(standing, language)
  return [{ vi: `Công bố đang dùng: ${name}.`, en: `Current release: ${name}.` }[language]]
}

function ended(reason: string): string {
  return /[.!?…]$/.test(reason) ? reason : `${reason}.`
}
