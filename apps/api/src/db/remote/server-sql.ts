import type { Migration } from '../journal.ts'

/** SQL that the server's parser does not know yet, and an equivalent: ORDER BY inside an aggregate function. */
const rewritten: readonly { readonly tag: string; readonly from: string; readonly to: string }[] = [
  {
    tag: '0014_what_funds_were_worth',
    from: `json_group_array(json_object('on', value_on, 'amountDong', worth) ORDER BY value_on) AS evenings
  FROM evenings`,
    to: `json_group_array(json_object('on', value_on, 'amountDong', worth)) AS evenings
  FROM (SELECT * FROM evenings ORDER BY club, fund, value_on)`,
  },
]

/** The SQL of a migration as a database server can read it. Its name and its hash stay those of the original file. */
export function sqlForServer({ tag, sql }: Migration): string {
  const known = rewritten.find((each) => each.tag === tag)
  if (known === undefined) return sql
  if (!sql.includes(known.from)) throw new RangeError(`${tag} does not hold what is to be said otherwise`)
  return sql.replace(known.from, () => known.to)
}
