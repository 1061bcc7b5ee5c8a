import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { engineNames, engineStarter, howToGetEngines } from '../engines/engines.ts'
import {
  bulletsInWidget,
  doubleTextSize,
  drawnFigures,
  headingOnceLoaded,
  misplacedLabels,
  sidewaysPixels,
} from '../engines/seen.ts'
import { signIn } from '../engines/sign-in.ts'
import { anyClub } from './clubs.ts'
import { expect, test } from './fixture.ts'

const pictures = fileURLToPath(new URL('../reports/engines/', import.meta.url))
const sizes = [
  { width: 1440, height: 1600 },
  { width: 390, height: 1600 },
]

// Thirteen screens in an engine that has just started; only an engine that hangs takes longer.
test.setTimeout(240_000)

for (const name of engineNames)
  test(`${name}: a walk through the main screens finds every figure and every label in its place`, async ({
    demo: { url, admin },
    samples,
  }) => {
    const start = engineStarter(name)
    const isGate = (process.env['CI'] ?? '') !== ''
    const why = `${name} is not installed, so nothing was tried in it. ${howToGetEngines}`
    if (start === null && !isGate) console.error(`\n${why}\n`)
    test.skip(start === null && !isGate, why)
    if (start === null) throw new Error(why)
    mkdirSync(pictures, { recursive: true })
    const club = await anyClub(admin)
    await using engine = await start()

    await engine.open(`${url}/dang-nhap`)
    expect(await engine.ask(headingOnceLoaded)).toBe('Đăng nhập')
    await signIn(engine, url, admin)

    for (const size of sizes) {
      await engine.resize(size)
      const shown = async (screen: string, path: string) => {
        await engine.open(`${url}${path}`)
        const heading = await engine.ask(headingOnceLoaded)
        await engine.picture(`${pictures}${screen}-${size.width}-${name}.png`)
        expect(await engine.ask(sidewaysPixels), `${screen} at ${size.width}`).toBe(0)
        return heading
      }
      expect(await shown('overview', '/')).toMatch(/chỉ tiêu/)
      expect((await engine.ask(drawnFigures)).bullets).toBeGreaterThan(10)

      expect(await shown('list', '/cau-lac-bo')).toBe('Câu lạc bộ')
      expect((await engine.ask(drawnFigures)).marks).toBeGreaterThan(50)

      expect(await shown('club', club.path)).toBe(club.name)
      // At least the four gauges of the club's composition; how many rules have one too depends on the day's
      // data.
      expect((await engine.ask(drawnFigures)).gauges).toBeGreaterThanOrEqual(4)
      expect(await engine.ask(misplacedLabels)).toEqual([])
      await engine.ask(doubleTextSize)
      expect(await engine.ask(misplacedLabels)).toEqual([])

      expect(await shown('import', samples.draft)).not.toBe('')
      expect(await shown('public', '/tien-do')).toMatch(/chỉ tiêu/)
      expect((await engine.ask(drawnFigures)).bullets).toBeGreaterThan(10)
      await shown('widget', '/nhung')
      expect(await engine.ask(bulletsInWidget)).toBeGreaterThan(10)
    }
  })
