import type { PublicProgress } from '@lienthehe/api/contract'
import { formatDate, type Language } from '@lienthehe/domain'
import type { PublicTarget } from '@lienthehe/domain/publication'
import { bullet, courseLooks, type Figure, mark } from '@lienthehe/figures'
import { figureNode } from '@lienthehe/figures/node'
import { create } from './create.ts'
import { words } from './words.ts'

/** What the widget shows; `last` is what it had before, which is better than nothing. */
export type Face =
  | { readonly kind: 'waiting' | 'failed'; readonly last: PublicProgress | undefined }
  | { readonly kind: 'full'; readonly progress: PublicProgress }

/** The whole inside of the widget; its link leads to the page to read on `origin`. */
export function renderFace(face: Face, language: Language, origin: string): Element {
  const progress = face.kind === 'full' ? face.progress : face.last
  const state = face.kind === 'waiting' && progress !== undefined ? 'full' : face.kind
  return create(
    'section',
    { part: `widget ${state}`, lang: language, 'aria-busy': String(face.kind === 'waiting') },
    ...renderNotice(face, language),
    ...(progress === undefined ? [] : renderProgress(progress, language)),
    ...(state === 'waiting' ? [] : [renderLink(progress, language, origin)]),
  )
}

function renderNotice(face: Face, language: Language): readonly Element[] {
  const notice = (said: keyof typeof words) => [
    create('p', { part: 'notice', role: 'status' }, words[said][language]),
  ]
  switch (face.kind) {
    case 'waiting':
      return face.last === undefined ? notice('waiting') : []
    case 'failed':
      return notice(face.last === undefined ? 'failed' : 'stale')
    case 'full':
      return []
  }
}

function renderProgress(progress: PublicProgress, language: Language): readonly Element[] {
  const { plan, unit, headline, illustration, notices } = progress
  return [
    ...(illustration ? [create('p', { part: 'illustration' }, words.illustration[language])] : []),
    create('p', { part: 'plan' }, `${words.plan[language]} ${plan.number} · ${unit.name}`),
    create('h2', { part: 'headline' }, headline),
    ...notices.map((notice) => create('p', { part: 'notice' }, notice)),
    ...(progress.state === 'released' ? renderFigures(progress, language) : []),
  ]
}

function renderFigures(
  { asOf, summary, targets, release }: PublicProgress & { readonly state: 'released' },
  language: Language,
): readonly Element[] {
  return [
    create('p', { part: 'summary' }, summary),
    create(
      'p',
      { part: 'as-of' },
      `${words.asOf[language]} `,
      create('time', { datetime: asOf }, formatDate(asOf)),
      ` · ${release.name}`,
    ),
    create('ul', { part: 'targets', role: 'list' }, ...targets.map(renderTarget)),
  ]
}

function renderTarget(target: PublicTarget): Element {
  const { id, course, name, clause, figure, label, sentence, entering } = target
  const { tone, shape } = courseLooks[course]
  return create(
    'li',
    { part: `target ${tone}`, 'data-target': id },
    create('p', { part: 'name' }, name, ' ', create('span', { part: 'clause' }, clause)),
    draw(bullet({ ...target.bullet, tone, alternative: null })),
    create('p', { part: 'figure' }, figure),
    create('p', { part: 'mark' }, draw(mark(shape)), create('span', {}, label)),
    create('p', { part: 'sentence' }, sentence, ' ', entering ?? ''),
  )
}

function draw(figure: Figure): Element {
  return figureNode(figure, document, 'part')
}

function renderLink(progress: PublicProgress | undefined, language: Language, origin: string): Element {
  const address = new URL(progress?.page ?? '/tien-do', origin)
  address.searchParams.set('lang', language)
  return create(
    'p',
    { part: 'more' },
    create('a', { part: 'link', href: address.href }, words.details[language]),
  )
}
