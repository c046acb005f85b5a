/** First names many people have: somebody spoken of who need not be in the room. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Capitalised, these are somebody wherever they stand. */
export const firstNames = list(
  `james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony steven steve paul andrew
  joshua kenneth kevin brian george timothy ronald edward eddie jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan stephen larry
  justin scott brandon benjamin ben samuel sam gregory greg alexander alex patrick raymond dennis jerry tyler aaron jose adam
  nathan henry zachary douglas peter kyle noah ethan jeremy christian keith roger terry harry sean gerald carl dylan bruce
  ralph roy louis eugene philip phil johnny bobby bob jim jimmy tom tommy mike dave dan danny joe joey ron tony andy matt chris tim ted
  ed fred derek graham neil nigel simon stuart trevor clive colin geoff malcolm martin barry howard ian alan alistair angus callum
  craig darren dean duncan gareth gavin glen hamish hugh jamie kieran lee leo liam lewis luke marcus oliver owen oscar rhys
  ross russell stanley toby vincent wayne walter harold albert arthur ahmed ali hassan hussein ibrahim imran mohammed muhammad
  omar tariq yusuf raj rajesh ravi sanjay vikram arjun amit anil sunil carlos diego fernando javier jorge juan luis manuel miguel pablo
  pedro rafael ricardo hans jürgen klaus stefan sven lars erik olaf pierre jean-paul françois giovanni luca marco matteo paolo
  pavel piotr igor ivan dmitri sergei viktor wei chen hiroshi kenji
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly kim emily donna michelle carol amanda dorothy melissa deborah debbie stephanie rebecca becky sharon laura cynthia kathleen
  amy angela shirley anna brenda pamela pam emma nicole helen samantha katherine kate katie christine debra rachel carolyn janet catherine
  maria heather diane ruth julie julia olivia joyce virginia victoria vicky kelly lauren christina joan evelyn judith judy megan andrea cheryl
  hannah jacqueline martha gloria teresa theresa ann anne sara madison frances kathryn janice jean abigail alice denise
  jane jenny jill jo joanna joanne josie kathy kerry lesley lorraine louise lucy lynn lynne maggie mandy marian maureen moira
  naomi natalie nicola nina paula philippa rosemary sally shannon sheila sian sophie stella sue-ellen susie suzanne tanya tara tina
  tracy tracey trish una vera wendy yvonne zoe chloe charlotte claire clare bridget aisha amina fatima khadija leila layla mariam
  nadia noor samira yasmin zainab anjali deepa kavita lakshmi meera neha nisha pooja priya shreya sunita carmen elena gabriela
  isabel lucia marta pilar rosa sofia anja astrid birgit greta heidi ingrid katja monika petra sabine ursula chiara francesca giulia
  agnieszka ewa katarzyna magda olga natasha svetlana tatiana mei ling yuki
  gillian leanne monica rita pauline marion marie valerie vanessa veronica adrian bernard brendan cameron damian declan desmond dominic donald
  edgar ernest fergus geoffrey gordon graeme hector iain jerome joel kurt lawrence leon leonard leroy lloyd marvin maurice melvin mitchell reginald
  ricky rodney roland rory rupert sidney stewart terence vernon victor wilfred agnes alison anita annette audrey beatrice bernadette beryl bethany
  beverley camille caroline cindy colette connie deirdre diana edith eileen elaine eleanor elsie erica esther fiona freya gemma geraldine gina
  gladys glenda harriet hilary irene jackie jodie josephine kirsty lydia mabel marcia marjorie mavis melanie mildred miriam moira muriel myra nora
  penelope phoebe phyllis rhona roberta roxanne siobhan sonia sylvia tamara tess thelma vivian winifred`,
)

/** Ordinary words too: somebody only where a capital is not owed to the beginning of a sentence. */
export const wordNames = list(
  'mark rob sue bill frank grace jack ray pat will max josh penny rose dawn faith carmel drew',
)
