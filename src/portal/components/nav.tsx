import { useTranslation } from '../translation.ts'
import { Icon } from './icon.tsx'
import { InApp } from './in-app.tsx'

const places = [
  { place: 'home', to: '/home', icon: 'home' },
  { place: 'plan', to: '/plan', icon: 'plan' },
  { place: 'week', to: '/week', icon: 'week' },
  { place: 'help', to: '/contacts', icon: 'ring' },
] as const

/** The places of the portal: short words, at the foot of a phone and under the header of a desk. */
export function Nav({ place: here }: { place: string | undefined }) {
  const { t } = useTranslation('common')
  return (
    <nav className="nav" aria-label={t('nav.label')}>
      <ul>
        {places.map(({ place, to, icon }) => (
          <li key={place}>
            <InApp to={to} aria-current={place === here ? 'page' : undefined}>
              <Icon name={icon} />
              {t(`nav.${place}`)}
            </InApp>
          </li>
        ))}
      </ul>
    </nav>
  )
}
