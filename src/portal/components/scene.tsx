/** A letter, a telephone and a cup on the kitchen table: says what the service is before a word is read. */
export function Scene() {
  return (
    <svg className="scene pic" viewBox="0 0 460 170" aria-hidden="true" focusable="false">
      <rect x="300" y="12" width="120" height="92" rx="8" className="pale" />
      <path d="M300 76q26-20 48-6t72-12v38a8 8 0 0 1-8 8H308a8 8 0 0 1-8-8z" className="tint" />
      <circle cx="392" cy="38" r="13" className="sun" />
      <path d="M360 12v92M300 54h120" />
      <path d="M6 140h448" strokeWidth="5" />
      <path d="M40 86h52v30a22 22 0 0 1-22 22h-8a22 22 0 0 1-22-22z" className="tint" />
      <path d="M92 94h8a9 9 0 0 1 0 22h-9M56 74c-5-6 5-8 0-15M74 74c-5-6 5-8 0-15" />
      <path d="m140 138 12-70h66l-12 70z" className="white" />
      <path d="M164 84h38M162 98h38M159 112h24" />
      <rect x="236" y="60" width="44" height="78" rx="8" className="white" />
      <path d="M246 76h24M246 88h24M246 100h14" />
      <circle cx="258" cy="122" r="7" className="sun" />
      <path d="M340 138v-16q0-14 14-14h24q14 0 14 14v16z" className="sun" />
      <path d="M366 108V84M366 96q-16 0-18-15 16 0 18 15zM366 90q14 0 17-15-15 0-17 15z" className="good" />
    </svg>
  )
}
