import type { Language } from '@lienthehe/domain'
import { canonicalJson } from '@lienthehe/domain/documents'
import { type Publication, type PublicView, presentPublication } from '@lienthehe/domain/publication'
import { fullNameOf } from '@lienthehe/domain/units'
import { districtNames } from '../public/places.ts'
import type { PublicPlan } from '../public/sources.ts'

/** What a reader is shown of the province, or of one district, in one language. */
export type ReleasedView = PublicView & {
  readonly illustration: boolean
  readonly unit: { readonly code: string; readonly name: string }
}

/**
 * What a release makes public: the figures, and each answer in its words. The words are stored, because a later version
 * of the program would describe the same release differently.
 */
export type ReleaseContent = {
  readonly publication: Publication
  /** By the code of the unit: the province, and each of its districts. */
  readonly answers: Readonly<Record<string, Readonly<Record<Language, ReleasedView>>>>
}

/** Everything that would be published of a plan. */
export function contentOf(publication: Publication, about: PublicPlan): ReleaseContent {
  const { plan, places, illustration } = about
  const { province, districts } = places
  const viewsOf = (place: typeof province) => {
    const district = place === province ? null : place.key
    const view = (language: Language): ReleasedView => ({
      ...presentPublication(plan, publication, districtNames(places, language), { district, language }),
      illustration,
      unit: { code: place.code, name: fullNameOf(place)[language] },
    })
    return { vi: view('vi'), en: view('en') }
  }
  const answers = [province, ...districts].map((place) => [place.code, viewsOf(place)] as const)
  return { publication, answers: Object.fromEntries(answers) }
}

/** The canonical text of a content. Its hash identifies the content. */
export function writeContent(content: ReleaseContent): string {
  return canonicalJson(content)
}

/** Parses the stored content of a release. Its hash proves that `writeContent` wrote it: see `KeptReleases`. */
export function readContent(text: string): ReleaseContent {
  return JSON.parse(text)
}

/** The content for one unit. Throws when there is none, so the caller must check first. */
export function viewIn(
  { answers }: ReleaseContent,
  { code, language }: { readonly code: string; readonly language: Language },
): ReleasedView {
  const view = answers[code]?.[language]
  if (view === undefined) throw new RangeError(`nothing was released of the place ${code}`)
  return view
}
