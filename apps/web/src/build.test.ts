import { beforeEach, expect, test } from 'vitest'
import { compareBuild, isFirstReloadFor } from './build.ts'

const page = (entry: string) =>
  `<!doctype html><script type="module" crossorigin src="${entry}"></script><div id="app"></div>`

beforeEach(() => window.sessionStorage.clear())

test('a server that was updated serves a page with another entry', () => {
  expect(compareBuild(page('/assets/index-2b.js'), '/assets/index-1a.js')).toEqual({
    kind: 'other',
    entry: '/assets/index-2b.js',
  })
  expect(compareBuild(page('/assets/index-1a.js'), '/assets/index-1a.js')).toEqual({ kind: 'own' })
})

test('a page that is none of ours, as of a proxy, is no update', () => {
  expect(compareBuild('<html>Bad gateway</html>', '/assets/index-1a.js')).toEqual({ kind: 'own' })
})

test('a page is reloaded once for a build, and again only for the next', () => {
  expect(['/a.js', '/a.js', '/b.js', '/b.js'].map(isFirstReloadFor)).toEqual([true, false, true, false])
})
