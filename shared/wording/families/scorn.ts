/** Scorn in any frame: a word hardly ever meant kindly, and a person beside it. Asked after all that knows its frame. */
import type { Family } from '../pattern.ts'

export const scorn = {
  kind: 'contempt',
  reason: 'Who hears scorn answers the scorn; what does not fit for you can be answered.',
  patterns: [
    {
      id: 'scorn-beside-a-person',
      match: [
        '^ !(..7 <scornTold>) !(..9 (not|never|hardly|without|no) ..2 <scornWord>) !(..7 (i|we) ..1 (am|are|was|were|feel|felt|look|looked|been|made) ..2 <scornWord>) [..5 <scornWho> ..7 <scornWord> <rest>?]',
        '^ !(..8 <scornTold>) !(..8 (not|never|hardly|without|no) ..2 <scornWord>) !(..7 (i|we) ..1 (am|are|was|were|feel|felt|look|looked|been|made) ..2 <scornWord>) [..8 <scornWord> ..6 <scornWho> <rest>?]',
      ],
      say: ['I find this hard to accept', 'this is hard for me to accept'],
      ask: ['This is hard for me to accept.', 'I find this hard to accept, and I would like to say why.'],
    },
    {
      id: 'scornful-deed',
      match: [
        '^ [..3 <verdictTarget> !(not|never|did) ..3 <scornVerb> !(..4 (less|by accident)) <rest>?]',
        '^ [(stop|quit|enough of|enough with|tired of|sick of|no more|less of) (all|the|your|this|you)? ..1 (your)? <scornVerb> <rest>?]',
      ],
      say: ['I find it hard to accept what happened', 'what happened was hard for us'],
      ask: ['I find it hard to accept what happened.', 'What happened was hard for us. What led to it?'],
    },
    {
      id: 'jumped-up',
      match: [
        '[(you|your|his|her|their|this|that|these|those|some|another|a|an|the|such a) <contemptDeg> n=<scornAdj> (little|old|bunch of|pack of|load of)? <verdictMan>|<verdictPerson>|<contemptCalled>|agent|manager|director|lawyer|solicitor|clerk|landlord|accountant|expert|consultant|contractor|builder|developer|teacher|politician|secretary|receptionist|caretaker|salesman|supervisor|administrator|bureaucrat|shopkeeper|landlady|neighbour|committee|lawyers|agents|managers|experts|consultants|builders|developers|caretakers|negotiators|company|firm|outfit]',
        '(by|of) [<contemptDeg> n=<scornAdj> (little|old|bunch of|pack of|load of)? <verdictMan>|<verdictPerson>|<contemptCalled>|agent|manager|director|lawyer|solicitor|clerk|landlord|accountant|expert|consultant|contractor|builder|developer|teacher|politician|secretary|receptionist|caretaker|salesman|supervisor|administrator|bureaucrat|shopkeeper|landlady|neighbour|committee|lawyers|agents|managers|experts|consultants|builders|developers|caretakers|negotiators|company|firm|outfit]',
      ],
      say: ['somebody I find it hard to agree with', 'somebody I find it hard to work with'],
    },
    {
      id: 'jumped-up-paper',
      match: [
        '[(you|your|his|her|their|this|that|these|those|some|another|a|an|the|such a) <contemptDeg> n=<scornAdj> (little|old|bunch of|pack of|load of)? <paper>|excuse|excuses|trick|tricks|money|discount]',
        '(by|of) [<contemptDeg> n=<scornAdj> (little|old|bunch of|pack of|load of)? <paper>|excuse|excuses|trick|tricks|money|discount]',
      ],
      say: ['something I find hard to accept', 'something that does not work for me'],
    },
    {
      id: 'not-an-ounce-of',
      match: [
        '[(<verdictTarget> | there is) ..5 (ounce|shred|scrap|grain|trace|iota|hint|jot|atom|speck|spark|modicum|gram|smidgen|whit|glimmer|flicker|drop|semblance) of ..1 <verdictQuality> <rest>?]',
        '[<verdictTarget> ..2 (lack|lacks|lacked|lacking) (any|all|the|even|basic|every|both)? ..4 <verdictQuality> <rest>?]',
        '[<your> (complete|total|utter|obvious|sheer|evident|appalling|staggering|striking|embarrassing|shocking)? (lack|absence|want|dearth|deficit) of ..2 <verdictQuality> <rest>?]',
        '[<verdictTarget> ..2 (do|does|did) not (even)? (have|possess|show|own) (a|an|any|the|one) ..4 (bone|cell|fibre|idea) (in|of) <rest>?]',
        '[<verdictTarget> ..1 (do|does|did|have|has) not (even)? (have|possess|show|had|shown) (the|any|a|an|even)? ..3 (decency|integrity|brains|manners|courtesy|guts|spine|backbone|balls|class|shame|conscience|scruples|morals|common sense|self-awareness|professionalism|dignity|grace|honesty) <rest>?]',
      ],
      say: ['I find it hard to accept what happened', 'I had hoped for something else'],
      ask: ['I find it hard to accept what happened.', 'I had hoped for something else. What led to this?'],
    },
    {
      id: 'makes-others-look-good',
      match: [
        '[(you|he|she|they|<verdictTarget> | <your> ..3) (really|would|will|have|has|even|all)? (make|makes|made|making) ..5 look (good|competent|generous|honest|reasonable|like (a|an|the) ..2 (saint+n|genius|geniuses|angel+n|professional+n|bargain|model|picnic|expert+n|masterpiece|gentleman|amateur+n|fool+n|idiot+n|hero)|positively ..1|almost ..1|intelligent|organised|professional|fast|quick|bright|clever) <rest>?]',
        '[(you|he|she|they|<verdictTarget>) ..2 (belong|belongs|should be|ought to be|deserve to be|want locking|needs to be|need to be|could be) ..1 (in|on|behind|locked|struck|sectioned|put|kept|sent) ..1 (zoo|kindergarten|prison|museum|circus|asylum|nursery|jail|cage|stage|bars|up|away|off|a comedy|the stage|playground|straitjacket|gutter|sewer|under a rock|dark ages|stone age) !(..4 (contract|list)) <rest>?]',
        '[(you|he|she|they|<verdictTarget>) ..1 (could|can|would|do) not ..4 (to save (your|his|her|their) (life|lives)|if (your|his|her|their) (life|lives) depended|for toffee|for love (nor|or) money|out of a paper bag|your way out of|if you tried|if he tried|if they tried|from a hole in|in a brewery|on a (good|bad) day) <rest>?]',
        '[(you|he|she|they|<verdictTarget>) ..2 (too big for|chip on (your|his|her|their)|more money than|all mouth|all talk|all hat|short of a|sandwich short|not the (sharpest|brightest)|few (bricks|sandwiches|cards|screws)|screw loose|not playing with|empty suit|waste of (space|oxygen|skin|air|time|breath)|not worth|do not deserve (to|the|a)|no better than|the lowest of|scraping the|scrape the|bottom of the barrel|a disgrace|an embarrassment|think with|up (your|his|her|their) own|head up|so far up) !(..4 (waiting|it)) <rest>?]',
        '[(call+v|style+v|fancy|fancies|pose+v|posing as|masquerade+v|masquerading as|pass+v (yourself|himself|herself|themselves) off as|pretend+v to be) (yourself|yourselves|himself|herself|themselves|itself|as) (a|an|as a|as an)? ..2 (professional+n|expert+n|lawyer+n|manager+n|leader+n|landlord+n|father|mother|parent+n|friend+n|teacher+n|doctor+n|businessman|business|company|builder+n|adult+n|man|gentleman|christian+n|neighbour+n|craftsman|engineer+n|negotiator+n|human being+n|architect+n|partner+n|firm|school|union|journalist+n|plumber+n|electrician+n|chef+n|mediator+n|contractor+n|specialist+n|service|gardener+n|cleaner+n|cook|coach|nurse|carer|tenant+n|brother|sister|son|daughter|boss|director|supervisor|driver+n|mechanic|painter|roofer+n|carpenter|decorator+n|caretaker|agent|accountant|consultant+n|solicitor|caterer) <rest>?]',
      ],
      say: ['I find it hard to work with this', 'I had expected something else'],
      ask: ['I had expected something else.', 'I find it hard to work with this. What could change?'],
    },
    {
      id: 'ironic-thanks',
      match: [
        '^ [(oh|well|so|how|it is|was|that is|very|so very)? ..1 (nice|good|kind|big|sweet|generous|decent|noble|gracious|lovely|thoughtful|considerate) of (you|him|her|them|<role>|<name>) to (finally|join|grace|show up|turn up|bother|remember|spare|let us know|let me know|tell us|tell me|notice|drop|honour|eventually|at last|condescend|deign|admit|consider|think of|find (the)? time|get (back|round|around)|put in|actually|even) !(..4 (about|in advance)) <rest>?]',
        '^ [(oh|well|so)? (thank you|thanks|many thanks|thanks a (lot|bunch|million)|cheers) (so much|very much|ever so much|a lot|a bunch)? for (gracing|enlightening|sharing your (wisdom|insight|opinion)|explaining my|wasting|ruining|nothing|the lecture|the sermon|the insult+n|stating the obvious|deigning|condescending|bothering|mansplaining|turning up|showing up|making (things|it|this|everything) (worse|harder)|dragging|dropping|abandoning|forgetting|ignoring|leaving (me|us) (with|in|to)|proving|confirming|lying|insulting|humiliating|embarrassing|spoiling) <rest>?]',
        '^ [(heaven|god|heavens) forbid (that)? (you|he|she|they|<role>|<name>|anyone|anybody|your|the|we) <rest>]',
        '^ [(forgive|excuse|pardon) (me|us) for (expecting|thinking|hoping|breathing|existing|wanting|daring|not (being|having|wanting|bowing|grovelling|realising|falling|clapping)|having|being|assuming|believing|imagining|trusting|asking|caring) !(..4 (so long|late|slow|asking)) <rest>?]',
        '^ [(silly|foolish|stupid) (me|us) <rest>?]',
        '[in (your|his|her|their) (infinite|great|vast|superior|boundless|supreme|divine) (wisdom|knowledge|mercy|generosity|goodness|intelligence) <rest>?]',
        '^ [(bless|bless you|bless (his|her|your|their) (little)? (cotton socks|heart|hearts)) ,? !(..4 (sneez)) <rest>?]',
        '[(give|get|hand|award|do you want|you want|want|do they want|does he want|somebody give|someone give) (him|her|you|them|that man|this man|the man)? (a|an|some kind of) (medal|cookie|round of applause|gold star|prize|trophy|oscar|nobel prize|award|sticker|certificate|pat on the) !(..4 (ceremony|day)) <rest>?]',
        '[(colour|color) me (surprised|shocked|unimpressed|amazed) <rest>?]',
        '[(i|we) (am|are) (so|all|really|deeply|truly|terribly)? (shaking|trembling|quaking|(so|very|deeply|truly|suitably|terribly) (impressed|honoured|touched|thrilled|flattered|overwhelmed) (that|by your|with your|you)) !(..4 (with (cold|fever))) <rest>?]',
        '[(must be|it must be) (nice|lovely|great|wonderful|so nice|hard|exhausting) (for you|for (him|her|them)|to be (so|you|perfect|always|above|able)|being (so|you|perfect|always)|living in|to (have no|live in|never|have nothing)) <rest>?]',
        '[what (would|did|will) (we|i|the world) (ever)? do without (you|him|her|them|your ..2|<role>|<name>) <rest>?]',
        '[(did|do|does) (it|you|they|he|she) (really)? (take|come up with|think of|work|figure|manage|need) ..3 (all (of you|by (yourself|himself|herself|yourselves))|all on your own|that all|to (come up with|think|work|write) (that|this)) <rest>?]',
      ],
      say: ['I am disappointed by this', 'I had hoped for something else'],
      ask: ['I am disappointed by this.', 'I had hoped for something else. What can we change?'],
      reason: 'Praise that means its opposite is heard as contempt; said plainly, the point can be answered.',
    },
  ],
} as const satisfies Family
