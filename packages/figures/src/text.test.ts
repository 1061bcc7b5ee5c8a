// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { bullet } from './bullet.ts'
import { element } from './figure.ts'
import { gauge } from './gauge.ts'
import { mark } from './mark.ts'
import { figureNode } from './node.ts'
import { figureText } from './text.ts'

const hostile = '"><img src=x onerror=alert(1)>&amp;'

describe('one figure, rendered twice', () => {
  test.each([
    {
      name: 'bullet',
      figure: bullet({ low: 1, high: 3, need: 2, scale: 4, tone: 'met', alternative: hostile }),
    },
    {
      name: 'gauge',
      figure: gauge({
        from: 0,
        to: 9,
        band: { low: 3, high: 6 },
        value: { low: 4, high: 5 },
        tone: 'open',
        alternative: null,
      }),
    },
    { name: 'mark', figure: mark('late') },
  ])('a $name is the same as text and as nodes', ({ figure }) => {
    const around = document.createElement('div')
    around.innerHTML = figureText(figure)
    expect(around.childNodes).toHaveLength(1)
    expect(around.firstChild?.isEqualNode(figureNode(figure, document))).toBe(true)
  })

  test('what a figure says carries no markup', () => {
    const figure = element('text', { 'aria-label': hostile }, hostile)
    const around = document.createElement('div')
    around.innerHTML = `<svg>${figureText(figure)}</svg>`
    expect(around.querySelector('img')).toBeNull()
    expect(around.querySelector('text')?.textContent).toBe(hostile)
    expect(around.querySelector('text')?.getAttribute('aria-label')).toBe(hostile)
  })

  test('inside a shadow root its classes are parts, which the page around may style', () => {
    const node = figureNode(element('rect', { class: 'known' }), document, 'part')
    expect([node.getAttribute('part'), node.getAttribute('class')]).toEqual(['known', null])
  })
})
