import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The CSS rules that load the fonts of the built admin, for a page that is not part of it; empty before the first
 * build. They hold the addresses of the font files, which contain a hash of their content.
 */
export function readLetters(webFolder: string): string {
  const assets = join(webFolder, 'assets')
  const sheet = existsSync(assets)
    ? readdirSync(assets).find((name) => /^letters-.+\.css$/.test(name))
    : undefined
  return sheet === undefined ? '' : fontFacesIn(readFileSync(join(assets, sheet), 'utf8'))
}

function fontFacesIn(sheet: string): string {
  return (sheet.match(/@font-face\s*\{[^}]*\}/g) ?? []).map((face) => `${face}\n`).join('')
}
