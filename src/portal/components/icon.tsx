// Our own drawings on a 24 grid: one line weight, no fill, the colour of the words beside them.
const icons = {
  arrow: 'M4 12h16M13 5l7 7-7 7',
  chat: 'M4 5h16v11h-9l-4.5 4v-4H4zM8.5 10.5h.01M12 10.5h.01M15.5 10.5h.01',
  check: 'm5 12.8 4.5 4.5L19.5 7',
  'chevron-down': 'm5.5 9 6.5 6.5L18.5 9',
  'chevron-right': 'm9 5.5 6.5 6.5L9 18.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5.3l3.4 2',
  device: 'M8.5 2.8h7a2 2 0 0 1 2 2v14.4a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2V4.8a2 2 0 0 1 2-2zM11 18h2',
  'easy-read':
    'M4.5 4h5A1.5 1.5 0 0 1 11 5.5v5A1.5 1.5 0 0 1 9.5 12h-5A1.5 1.5 0 0 1 3 10.5v-5A1.5 1.5 0 0 1 4.5 4zM5 8.2l1.5 1.5L9 6.8M14.5 6H21M14.5 10H21M3 16h18M3 20h12',
  eye: 'M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.4 9.3a2.7 2.7 0 1 1 3.9 2.6c-.9.5-1.3 1-1.3 2M12 17v.01',
  home: 'M3.5 11 12 4l8.5 7M6 9.5V20h12V9.5M10 20v-5.5h4V20',
  hourglass: 'M6.5 3.5h11M6.5 20.5h11M8 3.5c0 4.5 4 5.5 4 8.5s-4 4-4 8.5M16 3.5c0 4.5-4 5.5-4 8.5s4 4 4 8.5',
  lock: 'M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zM8 10.5v-3a4 4 0 0 1 8 0v3M12 14.5v2',
  mail: 'M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5',
  money: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM14.8 9.2a2.6 2.6 0 0 0-5 .8c0 2.4.7 4.3-1 6.2h6M8.6 12.6h4.6',
  'no-signal':
    'M3 3l18 18M8.5 16.2a5 5 0 0 1 5.6-1M5 12.7a10 10 0 0 1 4-2.5M13.5 9.6a10 10 0 0 1 5.5 3.1M2 9a14.5 14.5 0 0 1 4.5-2.9M10.5 5A14.5 14.5 0 0 1 22 9M12 19.5v.01',
  pencil: 'M4 20l1-4.5L16 4.5 19.5 8l-11 11zM13.5 7l3.5 3.5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5v-1.2a7.5 5.5 0 0 1 15 0v1.2',
  plan: 'M6 3.5h12v17H6zM9 8h6M9 12h6M9 16h3.5',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  relay: 'M3.5 6.5h17v11h-17zM7 10h.01M10.3 10h.01M13.7 10h.01M17 10h.01M8 14h8',
  ring: 'M5.2 3.8h3.4l1.6 4.3L8 9.8a11.5 11.5 0 0 0 6.2 6.2l1.7-2.2 4.3 1.6v3.4c0 1-.8 1.6-1.7 1.5C10.7 19.8 4.2 13.3 3.7 5.5c0-.9.6-1.7 1.5-1.7z',
  send: 'M4 12 20 4l-4.5 16-4-6.5zM11.5 13.5 20 4',
  settings:
    'M4 7h8M18 7h2M4 17h2M12 17h8M15 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM9 14.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  shield: 'M12 3 4.5 6v5.5c0 4.5 3 7.8 7.5 9.5 4.5-1.7 7.5-5 7.5-9.5V6z',
  'sign-out': 'M14 4H5v16h9M10 12h11M17.5 8l4 4-4 4',
  warning: 'M12 3.5 22 20H2zM12 10v4.5M12 17.3v.01',
  week: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
} as const

export type IconName = keyof typeof icons

/** Icons that point along the line of reading, so a language read from the right mirrors them without being asked. */
const directional: readonly IconName[] = ['arrow', 'chevron-right', 'sign-out']

/** Stands beside words and never instead of them, so it is hidden from screen readers. */
export function Icon({ name, flip = directional.includes(name) }: { name: IconName; flip?: boolean }) {
  return (
    <svg className={flip ? 'i flip' : 'i'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={icons[name]} />
    </svg>
  )
}
