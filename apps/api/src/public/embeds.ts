import type { Result } from '@lienthehe/domain'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { type Context, Hono } from 'hono'
import { answerFinished, figuresCaching, programCaching } from './answer.ts'
import { type AnswerKind, ask } from './asking.ts'
import { badge } from './badge.ts'
import { finish, type Shelf } from './finished.ts'
import { finishJson } from './for-programs.ts'
import { oembedOf } from './oembed.ts'
import { type FrameView, frame, frameScript, frameViews } from './pages/frame.ts'
import { preview } from './pages/preview.ts'
import { stylesheetWith } from './pages/stylesheet.ts'
import { answerRefusal } from './plans.ts'
import type { PublicRefusal } from './question.ts'
import { originOf, type PublicSources } from './sources.ts'

/** The frame may be shown in any page. It runs only the script that reports its height. */
const framePolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"

/**
 * What other pages can show of a plan without our scripts: a frame and a one-line picture; and the oEmbed links to
 * them.
 */
export function embedRoutes(sources: PublicSources, shelf: Shelf) {
  const answer = async (context: Context, kind: AnswerKind, plan: string) => {
    const found = await ask(context, plan, { sources, shelf, kind })
    return found.ok ? answerFinished(context, found.value) : answerRefusal(context, found.refusal)
  }
  const script = finish(frameScript, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': programCaching,
  })
  // Without our fonts, which would be larger than everything else in the frame.
  const sheet = finish(stylesheetWith(''), {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': programCaching,
  })
  return new Hono()
    .get('/embed/:plan', (context) => {
      const view = frameViews.find((known) => known === (context.req.query('view') ?? 'full'))
      if (view === undefined) return answerRefusal(context, { reason: 'viewUnknown' })
      return answer(context, frameKind(view), context.req.param('plan'))
    })
    .get('/badge/:file{.+\\.svg}', (context) => {
      const target = context.req.query('target') ?? null
      return answer(context, badgeKind(target), context.req.param('file').replace(/\.svg$/, ''))
    })
    .get('/preview/:file{.+\\.png}', (context) =>
      answer(context, previewKind, context.req.param('file').replace(/\.png$/, '')),
    )
    .get('/public/frame.js', (context) => answerFinished(context, script))
    .get('/public/frame.css', (context) => answerFinished(context, sheet))
    .get('/oembed', async (context) => {
      const asked = readOembed(context, originOf(sources, context.req.url))
      if (!asked.ok) return answerRefusal(context, asked.refusal)
      const { plan, typed, kind } = asked.value
      const found = await ask(context, plan, { sources, shelf, kind, typed })
      return found.ok ? answerFinished(context, found.value) : answerRefusal(context, found.refusal)
    })
    .on('GET', ['/embed/*', '/badge/*', '/preview/*'], (context) =>
      answerRefusal(context, { reason: 'notFound' }),
    )
}

function frameKind(view: FrameView): AnswerKind {
  return {
    name: `frame ${view}`,
    speaksTheirs: true,
    make: async (answer, origin) =>
      finish((await frame(answer, origin, view)).toString(), {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': figuresCaching,
        Vary: 'Accept-Encoding, Accept-Language',
        'Content-Security-Policy': framePolicy,
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Referrer-Policy': 'no-referrer',
      }),
  }
}

function badgeKind(target: string | null): AnswerKind {
  return {
    name: `badge ${target ?? ''}`,
    refuse: (_, { plan }) =>
      target === null || plan.targets.some(({ id }) => id === target) ? null : { reason: 'targetUnknown' },
    make: async (answer) =>
      finish(badge(answer, target), {
        'Content-Type': 'image/svg+xml; charset=utf-8',
        'Cache-Control': figuresCaching,
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Content-Security-Policy': "default-src 'none'",
      }),
  }
}

const previewKind: AnswerKind = {
  name: 'preview',
  make: async (answer) =>
    finish(await preview(answer), {
      'Content-Type': 'image/png',
      'Cache-Control': figuresCaching,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }),
}

/**
 * The question of an oEmbed consumer: the address of one of our pages, and the largest width and height that it can
 * show.
 */
function readOembed(context: Context, origin: string): Result<OembedQuestion, PublicRefusal> {
  const { url = '', format = 'json', maxwidth, maxheight } = context.req.query()
  if (format !== 'json') return refuse({ reason: 'formatUnknown' })
  if (!URL.canParse(url)) return refuse({ reason: 'addressUnknown' })
  const page = new URL(url)
  if (page.origin !== origin || !['/tien-do', '/nhung'].includes(page.pathname))
    return refuse({ reason: 'addressUnknown' })
  const said = (name: string) => page.searchParams.get(name) ?? undefined
  const room = { maxwidth: pixelsIn(maxwidth), maxheight: pixelsIn(maxheight) }
  return accept({
    plan: said('plan') ?? null,
    typed: { unit: said('unit'), lang: said('lang'), release: said('release') },
    kind: {
      name: `oembed ${room.maxwidth} ${room.maxheight}`,
      make: async (answer) => finishJson(oembedOf(answer, origin, room)),
    },
  })
}

type OembedQuestion = Required<Pick<Parameters<typeof ask>[2], 'typed' | 'kind'>> & {
  readonly plan: string | null
}

/** A whole number of pixels; `null` for any other text. */
function pixelsIn(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null
}
