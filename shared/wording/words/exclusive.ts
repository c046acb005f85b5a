/** Vocabulary of the patterns of exclusive. */
import { list, type Vocabulary } from './list.ts'

export const exclusiveWords = {
  // What one says that only the other is to do: a verb, and its particle where it has one.
  'exclusive-fix': list(
    `fix, sort out, sort, solve, resolve, deal with (your | the (mess | problem | noise | damage | leak | consequences | issue | situation | cost | costs)), clean up, clear up, figure out, work out, find a way, find a solution, find the money, do something about, put right,
    step up, sort things out, sort it out, sort this out, sort that out, sort yourself out, sort yourselves out, work it out, work this out, work that out, figure it out, figure this out, figure that out, deal with it, deal with this, deal with that,
    make it right, make this right, make up for, do better, start listening, start thinking, start acting, change your (attitude | tone | behaviour | behavior | ways | tune | approach | story | habits), control your, get your, straighten, mend, make good, tidy up, take responsibility (for your | for what | for this | for that), own up, sort your, rethink your, rework your, adapt, compromise, come up with, get it sorted, get this sorted, get it fixed, get this fixed, get it done, get your act together, pull your weight, pull yourself together, learn to (listen | share | behave | live with | compromise | respect | manage | plan | communicate | control | accept | take), stop (calling | lying | blaming | making | shouting | sending | treating | acting | talking | thinking | playing | wasting | hiding | complaining | being | pretending | ignoring | interfering), pay for your, foot the bill, cover your, carry your, bear the, clean it up, clear it up, make an effort, try harder, manage your, rein in, answer for, live with, get used to`,
  ),
  'exclusive-mend': list(
    `sort out, sort it out, sort this out, sort that out, sort it, clean up, clear up, deal with (it | this | that | his | her | their | your), get (his | her | their | your) act together, pull (his | her | their | your) weight, take responsibility, own up, do better,
    step up, come up with, rethink, get (his | her | their | your) ..2 (under control | in order | together | sorted), control (his | her | their | your), make an effort, clean it up, put it right, make it right, fix (it | this | that | the (roof | mess | damage | heating | leak | mistake | fence)), pay for (his | her | their | your | it | this | that), move (his | her | their | your | first), change (his | her | their | your) (attitude | tone | behaviour | behavior | ways | tune), learn to (listen | share | behave | compromise | respect | read), grow up, act like, start (listening | acting | behaving)`,
  ),
  'exclusive-own': list(
    'problem, problems, headache, headaches, lookout, funeral, mess, worry, worries, hard luck, tough luck, bad luck, misfortune, burden, issue, issues, can of worms, circus, trouble, pigeon',
  ),
  'exclusive-ours': list(
    'problem, problems, concern, concerns, business, job, headache, department, lookout, worry, worries, circus, affair, mess, duty, task, monkey, monkeys, pigeon, place',
  ),
  'exclusive-like': list(
    'people, men, women, tenants, landlords, folk, folks, types, types, lawyers, managers, parents, neighbours, neighbors, suppliers, bosses, builders, contractors, workers, owners, characters, guys, companies, firms, someone, somebody, a man, a woman, a person, anyone, bullies, customers, clients',
  ),
} satisfies Vocabulary
