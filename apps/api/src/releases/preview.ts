import type { Language } from '@lienthehe/domain'
import { isBlank } from '@lienthehe/domain/progress'
import { type Release, releaseInForce } from '@lienthehe/domain/publication'
import type { Services, SignedIn } from '../context.ts'
import { makeCandidate } from './candidate.ts'
import type { ReleaseContent, ReleasedView } from './content.ts'

/** The text about the whole province, in each language. */
type ProvinceViews = Readonly<Record<Language, ReleasedView>>

/** What would be released now, what is published at present, and the hash that identifies this preview. */
export async function previewRelease(ctx: Services & { readonly user: SignedIn }, plan: string) {
  const candidate = await makeCandidate(ctx, plan)
  const { stored, assessment, content, hashes } = candidate
  const standing = releaseInForce(ctx.releases.all, plan)
  return {
    plan: { id: stored.plan.id, number: stored.plan.number },
    asOf: assessment.asOf,
    seen: hashes.content,
    isBlank: isBlank(assessment),
    views: viewsOfProvince(content, stored.plan.province),
    standing: standing === undefined ? null : await standingSeen(ctx, standing, stored.plan.province),
  }
}

async function standingSeen(
  { releases }: Services,
  release: Release,
  province: string,
): Promise<{ readonly release: Release; readonly views: ProvinceViews }> {
  return { release, views: viewsOfProvince(await releases.contentOf(release), province) }
}

function viewsOfProvince({ answers }: ReleaseContent, province: string): ProvinceViews {
  const views = answers[province]
  if (views === undefined) throw new RangeError(`the content does not speak of the province ${province}`)
  return views
}
