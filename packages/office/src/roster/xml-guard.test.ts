import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardXml } from './xml-guard.ts'

const pieces = fc.constantFrom(
  '<c r="A1"/>',
  '<c r="B2" s="1" t="s"><v>7</v></c>',
  '<c r="B2"><v>a > b</v></c>',
  '<c r="B2"><v>1</v></c',
  '<c r="B2"><v>1</c></v>',
  '<c r="B2" ><f>A1</f></c>',
  '<c r="<"><v>1</v></c>',
  '<si><t>Hoa &amp; Lan</t></si>',
  '<si><t xml:space="preserve"> Hoa</t></si>',
  '<si><t>Hoa</si></t>',
  '<si><r><t>Hoa</t></r></si>',
  '<row r="1">',
  '</row>',
  '<!-- <c r="A1"> -->',
  '<![CDATA[<si>]]>',
  '<a>',
  '</a>',
)

/** Adds a space inside these tags, so that no cell and no text matches the pattern that reads it as a whole. */
function spaced(xml: string): string {
  return xml.replaceAll('<c r=', '<c  r=').replaceAll('<si>', '<si >')
}

test('what is taken whole, a cell or a shared text, is judged as its tags are one by one', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat({ max: 33 }), (some, depth) => {
      const xml = `${'<d>'.repeat(depth)}${some.join('')}${'</d>'.repeat(depth)}`
      expect(guardXml(xml)).toBe(guardXml(spaced(xml)))
    }),
    { numRuns: 3000, seed: 8 },
  )
})
