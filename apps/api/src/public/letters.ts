import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The CSS rules that load the fonts of the built admin, for a page outside of it. The rules contain the addresses of
 * the font files, and those contain hashes; empty before the first build.
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
