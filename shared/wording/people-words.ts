/** How people are spoken of: by their part in the matter, by title; and the small words that are never a name, a deed or a thing. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Somebody, whoever says it: "the landlord", "our supplier". */
export const roles = list(
  `landlord landlords landlady tenant tenants lessor lessee lodger lodgers neighbour neighbours neighbor neighbors
  supplier suppliers seller sellers vendor vendors buyer buyers contractor contractors subcontractor subcontractors builder
  builders architect architects agent agents agency broker brokers insurer insurers bank employer employers manager managers
  boss bosses supervisor director directors chairman chairwoman chair owner owners shareholder shareholders partner partners
  husband wife ex ex-husband ex-wife father mother dad mum mom brother brothers sister sisters sibling siblings uncle aunt
  cousin cousins stepmother stepfather parents heirs heir executor colleague colleagues coworker coworkers
  teacher teachers headteacher headmaster principal school clinic hospital doctor doctors surgeon nurse nurses
  farmer farmers council councillor union unions management hr counterparty developer developers freelancer solicitor
  lawyer lawyers attorney accountant trustee trustees flatmate flatmates housemate roommate roommates caretaker
  franchisor franchisee distributor wholesaler retailer publisher driver drivers dealer mechanic plumber electrician
  receptionist foreman freeholder freeholders leaseholder hoa guardian guardians coach captain headmistress warden
  bailiff surveyor caterer decorator decorators roofer roofers gardener cleaner cleaners nanny babysitter carer carers
  trainer instructor stepbrother stepsister stepson stepdaughter nephew niece grandmother grandfather grandma grandpa
  grandparents gran spouse ceo cfo treasurer committee association employee employees worker workers coaches professor
  lecturer dean dispatcher referee steward organiser organisers organizer founder founders investor investors lender
  lenders creditor creditors operator mayor minister tutor host hosts chairperson grandson granddaughter`,
)

/** Somebody else only when they are theirs: "your team", "the other side". One says "our team" of one's own. */
export const theirOnly = list(
  `team teams company companies firm firms office offices client clients side people staff board department crew family
  representative representatives rep reps delegation business organisation organization counsel advisers advisors party
  negotiators negotiator daughter son kids kid children mates friends girlfriend boyfriend in-laws group
  consultant consultants expert experts auditor auditors engineer engineers technician technicians salespeople salesman assistant secretary
  intern interns mother-in-law father-in-law buddy buddies cronies lot sons daughters children headquarters accounts`,
)

export const titles = list(
  'mr mrs ms miss dr prof professor sir madam aunt auntie uncle grandma grandpa cousin coach',
)

/** Words that may stand before what a sentence says. */
export const openers = list(
  `and but so well look listen honestly frankly now ok okay oh yeah yes no please anyway sorry again actually really then or
  because plus also thanks right hey hi dear seriously tbh`,
)

/** Pronouns, articles, prepositions, auxiliaries: words of no class that grows. */
export const closedWords = list(
  `a an the this that these those i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his
  himself she her hers herself it its itself they them their theirs themselves who whom whose which what where when why how
  and or but nor so yet if unless because although though while since until than as of in on at by for with about against
  between into through during before after above below to from up down out off over under again then once here there all any
  both each few more most other some such no not only own same too very can will just should would could may might must shall
  do does did done am is are was were be been being have has had having 's 'd ought let
  someone somebody anyone anybody everyone everybody nobody none`,
)
