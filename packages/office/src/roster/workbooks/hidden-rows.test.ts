import { expect, test } from 'vitest'
import { hiddenRowsOf } from './hidden-rows.ts'

test('the hidden rows of each sheet are told by their places, whoever hid them', () => {
  const content = `<office:spreadsheet>
    <table:table table:name="A"><table:table-column/>
      <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
      <table:table-row table:visibility="filter" table:number-rows-repeated="2"/>
      <table:table-row/>
      <table:table-row table:style-name="ro1" table:visibility="collapse"></table:table-row>
    </table:table>
    <table:table table:name="B"><table:table-row/></table:table></office:spreadsheet>`
  expect(hiddenRowsOf(content).map((rows) => [...rows])).toEqual([
    [
      [2, 'filter'],
      [3, 'filter'],
      [5, 'hand'],
    ],
    [],
  ])
})
