/** Words that end the names of companies. */
export const COMPANY_SUFFIXES = `
inc incorporated corp corporation co company cos companies ltd limited llc llp plc lp ag sa nv bv gmbh kg spa srl se ab as oy
oyj asa aps pty kk bhd berhad tbk holdings holding group industries enterprises partners associates bros
`;

/** Words that make a longer name out of a name before them: what "Kennedy Airport" names is not Kennedy. */
export const NAME_NOUNS = `
university college school academy institute institution hospital clinic medical center centre museum gallery library theatre
theater church cathedral temple mosque synagogue abbey basilica chapel parish diocese airport airfield airbase base station
terminal port harbor harbour bridge tunnel road street avenue boulevard drive lane highway freeway parkway square plaza park
gardens garden forest zoo river lake bay sea ocean gulf strait channel canal creek island islands isle peninsula cape coast
beach mountain mountains mount hill hills valley canyon desert plain plains falls glacier county district province prefecture
region territory parish borough township village town city state kingdom republic federation emirate union league association
federation confederation council committee subcommittee commission board bureau agency authority administration department
ministry office court tribunal parliament congress senate assembly house party movement front alliance coalition army navy
force forces guard guards corps brigade division regiment battalion squadron fleet police militia times post journal herald
tribune gazette chronicle news daily weekly press magazine review observer telegraph guardian mail mirror radio television tv
broadcasting network networks channel records pictures studios films entertainment productions publishing books bank banking
trust fund foundation society club fc cf sc afc united rovers wanderers athletic rangers sox yankees mets jets giants cowboys
bears lions tigers eagles hawks bulls lakers celtics airlines airways air railway railways railroad lines motors motor oil
gas petroleum energy power electric steel chemical chemicals pharmaceuticals insurance financial securities capital exchange
stock markets stores store markets supermarkets foods hotel hotels resort casino restaurant brewery systems technologies
technology software electronics communications telecom wireless semiconductor prize award awards medal cup trophy tournament
championship championships open games olympics series tour grand prix derby stakes bowl festival fair expo convention
conference summit treaty agreement accord accords act bill law amendment resolution protocol doctrine plan report case
affair scandal war battle revolution uprising massacre siege campaign operation crisis disaster bombing attack attacks
earthquake hurricane administration cabinet government stadium arena field ballpark dam plant mine tower building hall palace
castle fort prison jail camp project program programme initiative laboratory laboratories observatory telescope syndrome
disease effect theorem law scale test index average rate building memorial monument cemetery gate wall street line
`;

/** Those of them that shouted headlines as often put behind a name that ends there ("VENEZUELA OPERATION SPARKS CLASH"). */
export const EVENT_NOUNS = `
act administration affair agreement army attack attacks battle bill bombing cabinet campaign case conference court crisis
force forces gas government guard law line navy oil operation plan police power report scandal siege summit test war
`;

/** Words before a name that make it another: "South London", "New Jersey", "Mount Carter". */
export const NAME_OPENERS = `
new old north south east west northern southern eastern western central upper lower great greater little mount mt lake fort ft
port cape saint san santa santo sao los las la le el rio river point camp club real university bank church battle house
college school institute republic state kingdom duchy county isle isles gulf bay strait sea operation
native african asian latin anti anglo
`;

/** Words after a hyphen that speak of the name before it ("Iraq-based"); others make a new word ("Pentagon-shaped"). */
export const HYPHEN_TAILS = `
based led backed born bred held controlled occupied owned run funded sponsored supported appointed allied aligned friendly
trained made built designed educated registered listed area era bound wide only american british canadian french german
russian chinese japanese israeli style brokered mediated imposed installed linked affiliated related focused flagged
hating loving leaning dominated endorsed ordered proposed inspired driven critical skeptical
`;

/** Words before a hyphen that leave the name after it what it is ("pro-Trump"). */
export const HYPHEN_HEADS =
  'pro anti non ex then mid post pre former vice deputy co trans inter intra sub un neo late early';

/** Small words after the name of a country or town that make another thing of it ("the Indian army", "Tehran radio"). */
export const INSTITUTION_WORDS = `
army navy military forces troops government governments police parliament embassy radio television province county state
league championship championships newspaper agency desert team district region airport stadium university legislature cabinet
`;
