import { hoaBinh146 } from '@lienthehe/domain'
import { instant } from '@lienthehe/domain/calendar'
import type { Release } from '@lienthehe/domain/publication'
import { hashOf, hashOfText } from '../plan/hash.ts'
import { type ReleaseContent, writeContent } from '../releases/content.ts'
import { publicRoutes } from './routes.ts'
import { places, smallProvince } from './small-register.test-data.ts'
import type { PublicPlans, PublicSources } from './sources.ts'

/** The contents that a test releases, one a day from 2024-10-01; some were withdrawn later. */
export type Published = {
  readonly contents?: readonly ReleaseContent[]
  /** The reason, by the number of the release. */
  readonly withdrawn?: Readonly<Record<number, string>>
  /** What was wrong with the previous release, by the number of the release that corrects it. */
  readonly corrections?: Readonly<Record<number, string>>
}

function recordsOf({ contents = [smallProvince], withdrawn = {}, corrections = {} }: Published) {
  return contents.map((content, index): Release => {
    const number = index + 1
    const [correction, reason] = [corrections[number], withdrawn[number]]
    const dayOf = (day: number) => instant(`2024-10-${String(day).padStart(2, '0')}T02:00:00.000Z`)
    return {
      number,
      plan: hoaBinh146.id,
      asOf: content.publication.progress.asOf,
      releasedAt: dayOf(number),
      basis: {
        plan: { version: 1, hash: hashOf(hoaBinh146) },
        units: { version: 1, hash: hashOf('units') },
        snapshot: hashOf(`snapshot ${number}`),
      },
      content: hashOfText(writeContent(content)),
      corrects: correction === undefined ? null : { release: number - 1, reason: correction },
      withdrawal: reason === undefined ? null : { reason, at: dayOf(20) },
    }
  })
}

/** The releases of a test, as the server stores them. */
export function releasesOf(published: Published): PublicSources['releases'] {
  const all = recordsOf(published)
  const { contents = [smallProvince] } = published
  return {
    all,
    revision: all.length,
    contentOf: async ({ number }) => {
      const content = contents[number - 1]
      if (content === undefined) throw new RangeError(`nothing was released under the number ${number}`)
      return content
    },
  }
}

/** The public routes over the released contents. */
export function serve(published: Published = {}, sources: Partial<PublicSources> = {}) {
  const { contents = [smallProvince] } = published
  const illustration = contents.some(({ answers }) => answers['17']?.vi.illustration)
  const plans: PublicPlans = {
    all: [{ plan: hoaBinh146, places, illustration }],
    current: hoaBinh146.id,
    versionOf: () => hoaBinh146,
    revision: 'the first',
  }
  return publicRoutes({
    readPlans: async () => plans,
    releases: releasesOf(published),
    readWidgetScript: async () => new TextEncoder().encode('customElements.define'),
    letters: '',
    origin: null,
    ...sources,
  })
}
