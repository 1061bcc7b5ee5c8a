import type { PublicProgress } from '@lienthehe/api/contract'
import { formatDate, type Language, type TargetView } from '@lienthehe/domain'
import { create } from './create.ts'
import { drawBullet, drawShape } from './drawing.ts'
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
  const { plan, unit, asOf, headline, summary, illustration, targets } = progress
  return [
    ...(illustration ? [create('p', { part: 'illustration' }, words.illustration[language])] : []),
    create('p', { part: 'plan' }, `${words.plan[language]} ${plan.number} · ${unit.name}`),
    create('h2', { part: 'headline' }, headline),
    create('p', { part: 'summary' }, summary),
    create(
      'p',
      { part: 'as-of' },
      `${words.asOf[language]} `,
      create('time', { datetime: asOf }, formatDate(asOf)),
    ),
    create('ul', { part: 'targets', role: 'list' }, ...targets.map(renderTarget)),
  ]
}

function renderTarget({ id, course, name, clause, figure, label, sentence, bullet }: TargetView): Element {
  return create(
    'li',
    { part: 'target', 'data-target': id, 'data-course': course },
    create('p', { part: 'name' }, name, ' ', create('span', { part: 'clause' }, clause)),
    drawBullet(bullet),
    create('p', { part: 'figure' }, figure),
    create('p', { part: 'mark' }, drawShape(course), create('span', {}, label)),
    create('p', { part: 'sentence' }, sentence),
  )
}

function renderLink(progress: PublicProgress | undefined, language: Language, origin: string): Element {
  const unit = progress === undefined ? '' : `&unit=${progress.unit.code}`
  return create(
    'p',
    { part: 'more' },
    create('a', { part: 'link', href: `${origin}/tien-do?lang=${language}${unit}` }, words.details[language]),
  )
}
