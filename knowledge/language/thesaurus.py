"""Common words of English that people use for each other, a group a line.

General words of handbooks, rules, reports and encyclopedias; none is of one subject. A
word may stand in several groups. Numbers as they are written otherwise are here, too.
"""

GROUPS = """
able capable
abroad overseas foreign
abolish ban forbid prohibit outlaw
accept approve admit
accident incident crash
accomplish achieve attain
account profile
achievement accomplishment success
acquire obtain gain get receive
act law statute legislation
activity action
adapt adjust modify
add append include
adult grown-up
advantage benefit merit
advice guidance tip recommendation
advise recommend counsel
agreement treaty pact accord convention
aid help assistance support relief
aim goal objective purpose target
allow permit let authorize
amount quantity sum
ancient old
answer reply response
appoint nominate name
area region zone district territory
argue claim assert
army military troops forces
arrest detain capture
ask request inquire
assist help aid support
attack assault raid strike
author writer
authority power
autumn fall
avoid prevent evade
award prize honour
begin start commence launch
belief faith religion conviction
big large huge great
birth born
border boundary frontier
boss manager supervisor chief leader head
build construct erect
building structure edifice
business company firm enterprise corporation
buy purchase
calm peaceful
cancel revoke annul
car automobile vehicle
cause reason lead
celebrate commemorate
center centre middle
challenge difficulty problem
change alter modify amend revise
charge fee cost price fare
cheap inexpensive
child kid children
choose select pick elect
citizen inhabitant resident
city town municipality
collapse fall
collect gather
command order
common frequent usual
communicate talk speak
compete rival
complain complaint grievance
complete finish conclude end
component part element
conflict dispute war
connect link join
consequence effect result outcome impact
consist comprise contain include
contribution donation
control govern regulate
cooperate collaborate partner
cooperation collaboration partnership
copy duplicate reproduce
country nation state
create make produce found
creation making founding
crime offence
damage harm injury
danger risk hazard threat
dangerous hazardous risky
date day
dead deceased
death die mortality
debate discussion
decide determine resolve
decrease reduce decline drop lower
defeat beat overcome
defend protect guard
delete remove erase
demand require
deny refuse reject
deputy assistant vice
describe depict portray
design plan
destroy ruin demolish
develop evolve grow
development growth progress
device tool instrument
different various distinct
director head
disagree oppose
disappear vanish
disaster catastrophe calamity
discover find detect
disease illness sickness
dismiss fire expel
display show exhibit
distribute spread
divide split separate
doctor physician
donate give contribute
duty obligation responsibility
early initial
earn make
earnings income revenue
earth world globe
economy economic
educate teach train
education schooling teaching
eliminate remove eradicate
emperor ruler king monarch
employ hire recruit
employee worker staff
employment job work occupation
encourage promote foster
enemy opponent foe adversary
enlarge expand extend
enough sufficient
ensure guarantee secure
enter join
environment surroundings
equal same identical
equipment gear
error mistake fault bug
escape flee
essential necessary vital crucial
establish found create set
establishment founding
estimate guess
event occasion happening
evidence proof
examine inspect study investigate
example instance illustration
excellent outstanding
exchange swap trade
exist be
expensive costly
explain describe clarify
explore discover
export sell
factory plant
fail failure
famous known renowned celebrated
fast quick rapid speedy
father dad
fight battle combat
film movie
final last ultimate
finance fund money
firm company
fix repair mend solve
food nourishment
force compel
form shape
former previous past
found establish create
founder creator
free liberate release
freedom liberty
frequently often
friend companion
fund finance
game match
gather collect assemble
give provide supply donate
goal aim objective
goods products merchandise
govern rule
government administration
grow increase rise
guest visitor
guide manual handbook
happen occur
harm hurt damage
head leader chief
health wellbeing
hide conceal
highest tallest greatest
holiday vacation
home house residence dwelling
huge enormous giant
idea concept notion
identify recognize
illegal unlawful
important significant major key
improve enhance better
improvement enhancement
include contain
income earnings
increase rise grow growth
independence autonomy sovereignty
influence affect impact
inform notify tell
information data
inhabitants population people
inspect check
inspire influence
insult offend
intelligent smart clever
invade conquer
invent devise create
invention innovation
invite ask
job position post role
join enter
journey trip travel voyage
judge referee
jump leap
keep retain maintain preserve
kill murder slay
kind type sort
king monarch ruler
language tongue
largest biggest greatest
last final
late recent
law rule regulation
lead guide
leader head chief
leave depart exit
length long
limit restriction cap
list catalogue
live reside dwell
location place site position
lose loss
main chief principal primary major
maintain keep preserve
majority most
make produce create manufacture
manage run direct administer
manager director
manner way method
map chart
marry wed
massive huge
maximum most limit
meaning definition sense
measure gauge
medicine drug medication
meeting conference assembly gathering
member participant
merge combine unite
message post
method way technique procedure
minimum least
mission task
mistake error
moderator admin administrator mod
modern contemporary
money funds cash
mother mum mom
move relocate shift
murder kill
name title
nation country
near close
need require
new recent novel
newspaper journal
normal usual regular
notice announcement
number amount count
obey follow comply
objective goal aim
observe watch
occupation job profession
offer provide
official formal
oldest earliest
operate run work
opinion view
opponent rival
opportunity chance
oppose resist
organization organisation institution body
organize arrange
origin source
original first
owner proprietor
pain ache
part portion section
partner ally
password passphrase
pay payment salary wage
penalty punishment sanction
people persons humans
percent percentage
performance show
permission consent approval
permit licence
person individual human
place location site
planet world
plant vegetation
police constabulary
policy rule guideline
politician statesman
poor impoverished
popular favourite
population inhabitants
portion part share
power energy
prepare ready
preserve conserve protect safeguard
president leader
prevent stop avoid
previous earlier prior
price cost
principle rule
prison jail
prize award
problem issue trouble
procedure process
product item
profession occupation
profit gain
programme program
prohibit forbid ban
promise pledge
promote advance foster
property asset
protect defend guard safeguard preserve
protest demonstration
prove show demonstrate
province region
publish release issue
punish penalize
purchase buy
purpose aim goal
question query
quick fast
quit leave resign
rate speed
reach arrive
reason cause
recent late
recognize identify
record log
refund reimbursement
refuse decline reject
region area
register enrol sign
registration signup enrolment
religion faith
remain stay
remove delete
renew extend
rent lease
repair fix
replace substitute
report account
represent stand
require need
research study
reserve book
resign quit
resource asset
respect esteem
respond answer reply
responsible accountable
restriction limit
result outcome
return refund
revolt rebellion uprising
rich wealthy
right entitlement
rival competitor
river stream
road street
role function
rule regulation
run operate
sad unhappy
safe secure
safety security
salary wage pay
school college
scientist researcher
sea ocean
section part
secure safe
see view
sell vend
send dispatch transmit
separate divide
serve service
settle resolve
share portion
ship vessel boat
shop store
show display
sick ill
sign symbol
similar alike
size dimension
slave slavery
small little tiny
smallest tiniest
soldier troop
solution answer fix
solve resolve
song music
speak talk
speech address
speed velocity
spend expenditure
split divide
spouse wife husband
stage phase
start begin
stay remain
steal theft
stop halt cease end
strategy plan
strength power
strong powerful
student pupil
study research
style manner
subject topic
submit hand
succeed follow
success achievement
suggest propose recommend
suitable appropriate
supply provide
support back
surface area
surround encircle
survive live
symptom sign
system scheme
talk speak
task job
tax levy duty
teach instruct
teacher instructor
team squad
technique method
term period
terrible awful
test exam
theory hypothesis
thing object
threat danger
throw cast
time period
tool instrument
topic subject
total sum
town city
trade commerce
train teach
transform convert
transport carry
travel trip
treaty agreement
tree trees
trial court
tribe clan
trouble problem
true correct
type kind
understand comprehend
unite join
university college
unusual rare
update refresh
use utilize employ usage
vacation holiday leave
value worth
variety diversity
vehicle car
victory win triumph
view opinion
village settlement
violence force
visit tour
vote ballot
wage salary
war conflict
warn alert
warning caution
weapon arms
weather climate
wedding marriage
weight mass
west western
wide broad
win victory
woman female
word term
work labour job
worker employee
worldwide global international
write author
writer author
wrong incorrect false
year annual
yearly annual annually
young youth
0 zero
1 one single
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve dozen
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
100 hundred
1000 thousand
1st first
2nd second
3rd third
4th fourth
5th fifth
6th sixth
7th seventh
8th eighth
9th ninth
10th tenth
11th eleventh
12th twelfth
13th thirteenth
14th fourteenth
15th fifteenth
16th sixteenth
17th seventeenth
18th eighteenth
19th nineteenth
20th twentieth
21st twenty-first
"""
