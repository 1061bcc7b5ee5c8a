import type { Course } from '@lienthehe/domain/progress'
import { describeAchieved } from '@lienthehe/domain/progress'
import { courseLooks, figureText, mark } from '@lienthehe/figures'
import sharp, { type OverlayOptions } from 'sharp'
import { type PublicAnswer, publicProgress } from '../progress.ts'
import { words } from '../words.ts'
import { pictureFills as fills, pictureText } from './picture-text.ts'

/** In pixels: the size that the large social networks show beside a shared link. */
export const previewSize = { width: 1200, height: 630 } as const

/**
 * The address of this answer's picture. It names the release, so that no cache shows the picture of another release.
 */
export function previewPath({ about, place, district, released, language }: PublicAnswer): string {
  const asked = new URLSearchParams({
    lang: language,
    ...(district === null ? {} : { unit: place.code }),
    ...(released === null ? {} : { release: String(released.release.number) }),
  })
  return `/preview/${about.plan.id}.png?${asked}`
}

const margin = 64
const within = previewSize.width - 2 * margin
const ink = { strong: '#1b1f24', quiet: '#454a52', late: '#5f3b00' } as const
/** The picture beside a shared link, as PNG: the province's name, its progress, a mark for each target, and the day. */
export async function preview(answer: PublicAnswer): Promise<Uint8Array> {
  const progress = publicProgress(answer)
  const { language } = answer
  const isReleased = progress.state === 'released'
  const targets = isReleased ? progress.targets : []
  const foot = isReleased
    ? `${describeAchieved({ targets }, { language })} · ${progress.release.name}`
    : progress.plan.title
  const layers = [
    await write(`${words.plan[language]} ${progress.plan.number} · ${progress.unit.name}`, 30, 'quiet', 118),
    await writeLarge(progress.headline),
    await write(foot, 28, 'quiet', 548),
    ...(progress.illustration ? [await write(words.invented[language], 28, 'late', 28)] : []),
  ]
  const frame = drawFrame(targets.map(({ course }) => course))
  return sharp(Buffer.from(frame)).composite(layers).png({ palette: true }).toBuffer()
}

/** Everything in the picture except the words. */
function drawFrame(courses: readonly Course[]): string {
  const { width, height } = previewSize
  const step = Math.min(88, within / Math.max(1, courses.length))
  const size = step * 0.62
  const marks = courses.map((course, place) => {
    const { tone, shape } = courseLooks[course]
    const at = `translate(${margin + place * step} 448) scale(${size / 16})`
    return `<g transform="${at}" color="${fills[tone]}">${figureText(mark(shape)).replace('<svg ', '<svg width="16" height="16" ')}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="#fbf9f5"/><rect width="${width}" height="14" fill="#7d2a20"/>
${marks.join('\n')}
<g transform="translate(${width - margin - 64} 60) scale(2)" fill="none" stroke="#7d2a20" stroke-width="2.2"><path d="M16 3 29 16 16 29 3 16z"/><circle cx="12.2" cy="16" r="4.4"/><circle cx="19.8" cy="16" r="4.4"/></g>
</svg>`
}

/** Draws one line, cut off at the edge of the picture. */
async function write(
  text: string,
  size: number,
  tone: keyof typeof ink,
  top: number,
): Promise<OverlayOptions> {
  const { data, info } = await set(text, size, tone)
  const input = info.height <= size * 2 ? data : await firstLine(data, info.width, size)
  return { input, left: margin, top }
}

function firstLine(data: Buffer, width: number, size: number): Promise<Buffer> {
  return sharp(data)
    .extract({ left: 0, top: 0, width, height: Math.round(size * 1.3) })
    .png()
    .toBuffer()
}

/** Draws the most important sentence in the largest letters that fit. */
async function writeLarge(text: string): Promise<OverlayOptions> {
  for (const size of [64, 54, 46, 38]) {
    const { data, info } = await set(text, size, 'strong')
    if (info.height <= 230 || size === 38) return { input: data, left: margin, top: 176 }
  }
  throw new RangeError('no size is left')
}

function set(text: string, size: number, tone: keyof typeof ink) {
  const width = within - (size < 38 ? 96 : 0)
  return pictureText(text, { size, color: ink[tone], isBold: tone !== 'quiet', width })
}
