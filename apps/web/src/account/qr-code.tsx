import { encode } from 'uqr'

/** A QR code for a phone: dark on white in any theme, with the margin that a camera needs. */
export function QrCode(props: { readonly text: string; readonly label: string }) {
  const code = () => encode(props.text, { ecc: 'M', border: 4 })
  return (
    <svg class="qr-code" viewBox={`0 0 ${code().size} ${code().size}`} role="img" aria-label={props.label}>
      <rect width="100%" height="100%" fill="#fff" />
      <path fill="#000" d={pathOf(code().data)} shape-rendering="crispEdges" />
    </svg>
  )
}

/** One square for each dark module of the code. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
}
