/** How many clauses the agreement has, for its tab. */
import { useAgreement } from './use-agreement.ts'

export const AgreementCount = ({ className }: { readonly className: string | undefined }) => {
  const { length } = useAgreement().clauses
  return length > 0 && <span className={className}>{length}</span>
}
