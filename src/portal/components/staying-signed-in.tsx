export function StayingSignedIn() {
  return null
}
