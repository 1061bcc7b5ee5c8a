import { fullNameOf } from '@lienthehe/domain/units'
import { framePath } from './pages/frame.ts'
import type { PublicAnswer } from './progress.ts'
import { words } from './words.ts'

/** The size of the frame when a page asks for none, in CSS pixels; the frame reports its own height later. */
const usual = { width: 600, height: 320 }

/** How a page is embedded, in the form of oEmbed 1.0: a frame no larger than the page that embeds it allows. */
export function oembedOf(
  answer: PublicAnswer,
  origin: string,
  room: { readonly maxwidth: number | null; readonly maxheight: number | null },
) {
  const { language, place } = answer
  const width = Math.min(usual.width, room.maxwidth ?? usual.width)
  const height = Math.min(usual.height, room.maxheight ?? usual.height)
  const title = `${words.progress[language]} ${fullNameOf(place)[language]}`
  const address = `${origin}${framePath(answer, 'compact')}`
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Liên Thế Hệ',
    provider_url: origin,
    title,
    cache_age: 300,
    width,
    height,
    html: `<iframe src="${address.replaceAll('&', '&amp;')}" width="${width}" height="${height}" title="${title}" frameborder="0" loading="lazy"></iframe>`,
  }
}
