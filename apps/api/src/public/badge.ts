import { describeAchieved } from '@lienthehe/domain/progress'
import { courseLooks } from '@lienthehe/figures'
import { html } from 'hono/html'
import { type PublicAnswer, publicProgress } from './progress.ts'
import { words } from './words.ts'

/** A one-line picture: how many targets are met, or the result of one of them. */
export function badge(answer: PublicAnswer, target: string | null): string {
  return draw(target === null ? wholePlan(answer) : oneTarget(answer, target))
}

type Said = {
  readonly left: string
  readonly right: string
  readonly tone: keyof typeof colours
  /** The text that a screen reader says instead of the picture. */
  readonly alternative: string
}

/** All are dark enough for white letters (a contrast of at least 4.5 to 1). */
const colours = {
  met: '#1a6b43',
  course: '#2a5f9e',
  late: '#8a5800',
  unmet: '#a8261d',
  open: '#5b6370',
} as const

function wholePlan(answer: PublicAnswer): Said {
  const progress = publicProgress(answer)
  const left = `${words.plan[answer.language]} ${progress.plan.number}`
  if (progress.state !== 'released')
    return { left, right: progress.headline, tone: 'open', alternative: `${left}: ${progress.headline}` }
  const right = describeAchieved(progress, { language: answer.language })
  return { left, right, tone: 'course', alternative: `${left}. ${progress.headline}` }
}

/**
 * A release made under an earlier version of the plan may not have this target yet: then the badge shows the state of
 * the whole plan.
 */
function oneTarget(answer: PublicAnswer, target: string): Said {
  const progress = publicProgress(answer)
  const found = progress.state === 'released' ? progress.targets.find(({ id }) => id === target) : undefined
  if (found === undefined) return wholePlan(answer)
  const right = `${found.figure} · ${found.label}`
  const { tone } = courseLooks[found.course]
  return { left: found.name, right, tone, alternative: `${found.name}: ${right}` }
}

/** Sizes in pixels. Text is stretched or squeezed to the computed width, so that it stays in its field in any font. */
const [letter, margin, height] = [6.6, 8, 24]

function draw({ left, right, tone, alternative }: Said): string {
  const [before, after] = [widthOf(left), widthOf(right)]
  const text = (words: string, from: number, width: number) =>
    html`<text x="${from + margin}" y="16" textLength="${width - 2 * margin}" lengthAdjust="spacingAndGlyphs">${words}</text>`
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${before + after}" height="${height}" role="img" aria-label="${alternative}">
<title>${alternative}</title>
<clipPath id="r"><rect width="${before + after}" height="${height}" rx="4"/></clipPath>
<g clip-path="url(#r)"><rect width="${before}" height="${height}" fill="#33373d"/><rect x="${before}" width="${after}" height="${height}" fill="${colours[tone]}"/></g>
<g fill="#fff" font-family="system-ui,Verdana,sans-serif" font-size="12">${text(left, 0, before)}${text(right, before, after)}</g>
</svg>
`.toString()
}

function widthOf(text: string): number {
  return Math.ceil([...text].length * letter) + 2 * margin
}
