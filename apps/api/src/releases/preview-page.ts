import { instant } from '@lienthehe/domain/calendar'
import { type Release, releaseInForce } from '@lienthehe/domain/publication'
import { languages } from '@lienthehe/domain/text'
import { type Context, Hono } from 'hono'
import type { RequestContext, Services } from '../context.ts'
import { pagePolicy } from '../public/pages/pages.ts'
import { progressPage } from '../public/pages/progress-page.ts'
import type { PublicAnswer } from '../public/progress.ts'
import { createPublicPlans, publicPlanOf } from '../public/read-plans.ts'
import { Refused } from '../refused.ts'
import { isIllustration } from '../setup/instance.ts'
import { type Candidate, makeCandidate, planOr } from './candidate.ts'

const unreleased = {
  vi: 'Bản xem trước: chưa ai ngoài quản trị viên thấy trang này.',
  en: 'Preview: only administrators can see this page.',
}

/** `/api/releases/preview?plan=…&lang=…`: the whole page as the public would see it, for users who may release it. */
export function previewPage({ contextOf }: { readonly contextOf: (c: Context) => Promise<RequestContext> }) {
  return new Hono().get('/preview', async (c) => {
    const ctx = await contextOf(c)
    const { user } = ctx
    if (user === null) throw new Refused({ reason: 'notSignedIn' })
    const candidate = await makeCandidate({ ...ctx, user }, planOr(ctx, c.req.query('plan') ?? null))
    const language = languages.find((known) => known === c.req.query('lang')) ?? 'vi'
    const answer = await answerOf(ctx, candidate, language)
    const page = await progressPage(answer, new URL(c.req.url).origin)
    return c.body(page.toString(), 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': pagePolicy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
  })
}

/** The public answer, if the candidate were released at this moment. */
async function answerOf(
  services: Services,
  { stored, assessment, content, hashes, units }: Candidate,
  language: PublicAnswer['language'],
): Promise<PublicAnswer> {
  const { plan } = stored
  const about = publicPlanOf(services, plan, { illustration: await isIllustration(services.db) })
  const release: Release = {
    number: Math.max(0, ...services.releases.all.map(({ number }) => number)) + 1,
    plan: plan.id,
    asOf: assessment.asOf,
    releasedAt: instant(services.now().toISOString()),
    basis: {
      plan: { version: stored.version, hash: stored.hash },
      units,
      snapshot: hashes.snapshot,
    },
    content: hashes.content,
    corrects: null,
    withdrawal: null,
  }
  const last = releaseInForce(services.releases.all, plan.id)
  return {
    about,
    plans: await createPublicPlans(services)(),
    place: about.places.province,
    district: null,
    language,
    pinned: null,
    asked: { kind: 'released', release },
    notices: [unreleased[language]],
    released: { release, content },
    before: last === undefined ? null : { release: last, content: await services.releases.contentOf(last) },
  }
}
