/** Ordinary English words that are surnames, places or companies too; a capital alone does not make names of them. */
export const ORDINARY_WORDS = `
able active advance advanced agent air alert allied amazing anchor angel apple arch arm armed army art ash associated autumn
baby back bacon bad badger ball band bank banks bar bare barn base bass bay beach bean bear beat beauty beck bed bee bell best
big bill bird birth bishop black blade blast bless blind block blood bloom blue board boat body bold bolt bomb bond book boot
booth border born boss bow bowl box boy brace branch brand brave bread break breaker bridge bright bring broad broke brook
brother brown buck bud budget bug build builder bull burn burns bush business butcher butler butter button buy call camp
can candidate candy cane cannon cap capital captain car card care carpenter carrier carter case cash castle cat cause
celestial central chain challenge champion chance change chapel chapman charge charity charm chase cheap check cherry chess
chief child choice christian church circle city clan clay clean clear clerk climate close cloud club coach coal coast coat
cold cole collar college collier color combat comfort common congress conservative constant continental cook cool cooper cord
corn corner corporate cotton council count counter country couple court cow coward craft crane cream creation crisp cross
crow crowd crown cruise crystal cup current curry cut cutter cycle daily dance dark dash data daughter dawn day dead deal
dean dear death deep defense delight democrat democratic desert design dial diamond digital dirt discovery dock doe dog dollar
dolphin door dove down draft dragon draw dream drew drive drum dry duck duke dumb dust duty eagle early earth east easy echo
edge eight elder election electric element elite emerald empire end energy english enterprise equal era essence essential
eternal even evening event ever every evil exact exchange exit express extra eye face fair faith fall falls false fame family
fancy far farm farmer fast fat fate father favor fear feast feather federal feed fellow fence field fig fight file fill film
final fine finger fire firm first fish fisher fit five flag flash flat fleet flight flint flood floor flow flower fly focus
fog foot force foreign forest forever fork fort fortune forward foster foundation founder four fox frame franc frank free
freedom fresh friday friend frog front frost fruit full fund funk future gain game garden gardener garland garner gas gate
gates gem general gentle ghost giant gift gladden glass glen globe glory go goal gold golden good goods gore grace grain grand
grange grant grass grave gray great green grey grim ground group grove guard guest guide gulf gun gypsy hail hair hale half
hall ham hammer hand handy happy harbor hard harden hardy harm harp hart harvest hash hat hatch haven hawk hay hazel head
health heard heart heat heath heaven heavy hedge height hell help hen herb herd hero high hill hint hip history hit hobby hold
holder hole holiday holly holy home honey honor hood hook hop hope horn horse hospital host hot hour house hull human humble
hunt hunter hurry ice idea image impact imperial independent industrial industry infinity innocent inspector institute
insurance intelligence interest international iron islamic island ivory ivy jack jade jay jet jewel job jobs join joint joker
journal journey joy judge jump junction june junior just justice keen keep key kid kind king kings knight knot labor labour
lad ladder lady lake lamb lambert lamp land lane large lark last late latin laugh law lawn lay lead leader leaf league lean
leap learn leather left legend lemon lens level liberal liberty library lieu life light lily lime line link lion lip list
little live living local lock lodge lone long lord lost lotus loud love low luck lucky lynch mace mach machine mad magic
magnet magnum maiden mail main major make maker man manager manor many maple marble march mark marker market marsh marshal mart
martial mash mason mass master match mate matter may mayor mead meadow mean means media medium meet melt memory mercer
merchant mercury mercy metal metro middle mild mile mill miller mills mind mine miner minister mint minute miracle mirror miss
mission mist model modern money monk moon moor more morning moss most mother motion motor mount mountain mouse move much mug
museum music muslim mystery nail name nation national native nature naval navy neat neck need nest net network new news next
nice night nine noble noise normal north northeast northwest note novel number nurse oak oasis ocean office oil old olive one
open opera orange orbit orchard order origin orion outlook outside over owl own ox pace pacific pack page paint pair palace
palm pan panel paper parade paradise paris park parker parliament part party pass passion past path patience patriot paul peace
peach peak pearl pen people pepper perfect perry person phoenix phone piano pick picture pie pike pilot pin pine pink pioneer
pipe pit pitch pitt place plain plan planet plant plate play player plum plus pocket poet point polar pole police politics
pond pool poor pop pope port porter post pot potter pound power pratt pray premier press price pride priest prime prince
princess print prior prize pro product professor progress promise property prospect protect proud public pulse pump pure purple
push quality quarter queen quest quick quiet quill race radio rail rain rainbow raise rally ram ramp ranch rand range ranger
rank rapid rat raven ray read ready real reason rebel record red reed reef reform regal region relief rent republic republican
rescue rest result return reuter rice rich ride rider right ring rise rival river road robe robin rock rod rogue roll roman roof
room root rope rose rough round route row royal ruby rule run rush russet rust sack sad saddle safe sage sail saint sale salt
sand sap sapphire satin saturn save savior savoy saw say scale school science score scout sea seal search season seat second
secret security see seed self sell senate senior sense service set seven shadow shah shaft shah shark sharp shaw shed sheep
shell shelter shepherd shield shift shine ship shirt shoe shop shore short shot show shower shrine side sign signal silence
silk silver simple sing singer single sink sir sister site six size skill skin skinner sky slack slate sleep slim sling slip
slow small smart smith smoke smooth snake snow soap social society soft soil solar sole solid solution son song sound source
south southern space span spark spear special speed spell spencer spice spider spin spirit split spoke sport spot spring
square stable staff stage stake stamp stand standard star start state station steel steele steep stein stem step stern
stewart stick still stock stone stop storm story stout straight strange stream street strike string strong style success sugar
summer summit sun sunny sunshine super support surf surge swan swat sweet swift swim sword system table tag tail take tale tank
tap target task taste tax tea teach teacher team tech temple ten tender term test thing think thorn thought thunder ticket tide
tiger tight time times tip titan title today toll tomb tone tool top torch total touch tough tour tower town toy trace track
trade trail train transit travel treasure treasury tree trend trial triangle tribe trick trip triumph troop trust truth tube
tucker tune turf turn turner twin type ugly ultra union unit united unity universe unique upper urban use valley value van vest
victory view village vine vision visit vista vital voice volt vote wade wage wagon walk walker wall war ward warm warner
warrior wash watch water waters wave wax way weak wealth weaver web webb week weight well wells welsh west western wheel
whip white whole wide wild wilde will wilson win wind window wine wing winner winter wire wisdom wise wish wolf woman wonder
wood woods wool word work world worth wright write writer yard year yellow york young youth zero zone
pegasus blackberries christmas internet judge professor
`;
