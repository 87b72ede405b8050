import { KindPage } from './kind-page.tsx'

export default function UnavailablePage() {
  return <KindPage kind="unavailable" />
}
