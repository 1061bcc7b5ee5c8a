import { fileURLToPath } from 'node:url'
import type { Tone } from '@lienthehe/figures'
import sharp from 'sharp'

const letters = {
  regular: fileURLToPath(new URL('../letters/be-vietnam-pro-400.ttf', import.meta.url)),
  bold: fileURLToPath(new URL('../letters/be-vietnam-pro-700.ttf', import.meta.url)),
} as const

/** The colours of the light theme (`stylesheet.ts`), for pictures that are drawn without the style sheet. */
export const pictureFills: Readonly<Record<Tone, string>> = {
  met: '#23774b',
  course: '#2f67ab',
  late: '#a86b00',
  unmet: '#b3281f',
  open: '#6c7480',
}

/** How text is drawn in a picture: its height in pixels, and the width at which a line breaks. */
export type TextLook = {
  readonly size: number
  readonly color: string
  readonly isBold: boolean
  readonly width?: number
}

/** Draws words as a picture without a background, in the fonts that come with the server. */
export function pictureText(words: string, { size, color, isBold, width }: TextLook) {
  return sharp({
    text: {
      text: `<span foreground="${color}">${escaped(words)}</span>`,
      fontfile: isBold ? letters.bold : letters.regular,
      font: `Be Vietnam Pro${isBold ? ' Bold' : ''} ${size}`,
      ...(width !== undefined && { width, wrap: 'word' as const }),
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
}
